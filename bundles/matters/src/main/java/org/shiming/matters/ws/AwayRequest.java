package org.shiming.matters.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;

/** That somebody is away. */
@XmlAccessorType(XmlAccessType.FIELD)
public class AwayRequest {
    /** Client-made; repeated, the first answer is given again. */
    @XmlElement(required = true)
    public String messageId;
    /** Who. */
    @XmlElement(required = true)
    public String person;
    /** The first day, {@code yyyy-MM-dd}. */
    @XmlElement(required = true)
    public String from;
    /** The last day, absent if for good; before {@code from}: back again. */
    public String until;
    /** In words, up to 200 characters. */
    public String reason;
}
