package org.shiming.matters.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;

/** How a matter ends. */
@XmlAccessorType(XmlAccessType.FIELD)
public class CloseMatterRequest {
    /** Client-made; repeated, the first answer is given again. */
    @XmlElement(required = true)
    public String messageId;
    /** The matter. */
    @XmlElement(required = true)
    public String matterId;
    /** {@code ACCEPTED REFERRED WITHDRAWN}. */
    @XmlElement(required = true)
    public String state;
    /** Up to 500 characters. */
    public String reason;
}
