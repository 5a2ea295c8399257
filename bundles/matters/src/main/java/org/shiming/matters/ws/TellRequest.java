package org.shiming.matters.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;

/** That something was told (G6). */
@XmlAccessorType(XmlAccessType.FIELD)
public class TellRequest {
    /** Client-made; repeated, the first answer is given again. */
    @XmlElement(required = true)
    public String messageId;
    /** The matter. */
    @XmlElement(required = true)
    public String matterId;
    /** The direction's item. */
    @XmlElement(required = true)
    public String item;
    /** {@code REPLY_TO_PARTY FEEDBACK_TO_CENTRE FEEDBACK_TO_LEADER}. */
    @XmlElement(required = true)
    public String feedback;
    /** ISO-8601 with offset; now if left out. */
    public String at;
    /** The receipt or how it was given. */
    public String receipt;
}
