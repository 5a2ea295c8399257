package org.shiming.matters.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;

/** The wish to book a judge of the panel (三.7). */
@XmlAccessorType(XmlAccessType.FIELD)
public class BookJudgeRequest {
    /** Client-made; repeated, the first answer is given again. */
    @XmlElement(required = true)
    public String messageId;
    /** The matter. */
    @XmlElement(required = true)
    public String matterId;
    /** The judge's identifier. */
    @XmlElement(required = true)
    public String judgeId;
    /** When, ISO-8601 with offset, in the future. */
    @XmlElement(required = true)
    public String at;
    /** Who approved an exception. */
    public String approver;
    /** Why. */
    public String approvalReason;
}
