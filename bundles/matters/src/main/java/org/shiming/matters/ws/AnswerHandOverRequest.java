package org.shiming.matters.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;

/** The answer to a hand-over. */
@XmlAccessorType(XmlAccessType.FIELD)
public class AnswerHandOverRequest {
    /** Client-made; repeated, the first answer is given again. */
    @XmlElement(required = true)
    public String messageId;
    /** The hand-over. */
    @XmlElement(required = true)
    public String handOverId;
    /** {@code SIGNED RETURNED WITHDRAWN}. */
    @XmlElement(required = true)
    public String state;
    /** Why; needed for a return. */
    public String reason;
}
