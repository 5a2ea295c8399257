package org.shiming.matters.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;

/** What somebody made of the briefing card's proposal. */
@XmlAccessorType(XmlAccessType.FIELD)
public class AnswerCardRequest {
    /** Client-made; repeated, the first answer is given again. */
    @XmlElement(required = true)
    public String messageId;
    /** The matter. */
    @XmlElement(required = true)
    public String matterId;
    /** The proposed mode. */
    @XmlElement(required = true)
    public String mode;
    /** Whether it is followed. */
    public boolean followed;
    /** Why not: {@code PARTY_DECLINES NOBODY_AVAILABLE SAFETY OTHER}. */
    public String reasonCode;
    /** In words, up to 500 characters. */
    public String reason;
}
