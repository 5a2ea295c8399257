package org.shiming.matters.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;

/** A designation or a leader's item behind a matter. */
@XmlAccessorType(XmlAccessType.FIELD)
public class DirectRequest {
    /** Client-made; repeated, the first answer is given again. */
    @XmlElement(required = true)
    public String messageId;
    /** The matter. */
    @XmlElement(required = true)
    public String matterId;
    /** Its identifier in whoever keeps it. */
    @XmlElement(required = true)
    public String item;
    /** {@code DESIGNATED LEADER}. */
    @XmlElement(required = true)
    public String kind;
    /** Who directs, 1 to 200 characters. */
    @XmlElement(required = true)
    public String source;
    /** Document number. */
    public String reference;
    /** ISO-8601 with offset. */
    @XmlElement(required = true)
    public String directedAt;
}
