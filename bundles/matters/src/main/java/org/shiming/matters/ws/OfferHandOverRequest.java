package org.shiming.matters.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;

/** A hand-over to another owner (一(二)4). */
@XmlAccessorType(XmlAccessType.FIELD)
public class OfferHandOverRequest {
    /** Client-made; repeated, the first answer is given again. */
    @XmlElement(required = true)
    public String messageId;
    /** The matter. */
    @XmlElement(required = true)
    public String matterId;
    /** Who is to take it. */
    @XmlElement(required = true)
    public String to;
    /** Why, 1 to 500 characters. */
    @XmlElement(required = true)
    public String reason;
}
