package org.shiming.matters.ws;

import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;

/** One explanation given. */
@XmlAccessorType(XmlAccessType.FIELD)
public class RecordSessionRequest {
    /** Client-made; repeated, the first answer is given again. */
    @XmlElement(required = true)
    public String messageId;
    /** The matter. */
    @XmlElement(required = true)
    public String matterId;
    /** {@code JUDGE_INITIATED DUTY_LAWYER CENTRE_STAFF EXPERT_APPOINTMENT JUDGE_APPOINTMENT DESIGNATED}. */
    @XmlElement(required = true)
    public String mode;
    /** Who explained; the caller if left out. */
    public String explainer;
    /** The explainer's name; the caller's if left out. */
    public String explainerName;
    /** ISO-8601 with offset. */
    @XmlElement(required = true)
    public String startedAt;
    /** ISO-8601 with offset. */
    @XmlElement(required = true)
    public String endedAt;
    /** 宣判, 送达 or another word. */
    public String occasion;
    /** 现场, 视频 or 电话. */
    public String manner;
    /** What was given, at least one: {@code GUIDANCE POST_JUDGMENT_QA SIMILAR_CASES …} or the court's own words. */
    public List<String> services;
    /** Question by question, at least one. */
    public List<ResultDto> results;
    /** {@code CALM AGITATED EXTREME}. */
    @XmlElement(required = true)
    public String mood;
    /** What the party was reminded of. */
    public List<ReminderDto> reminders;
    /** At most 4,000 characters. */
    public String remarks;
    /** Who approved an exception. */
    public String approver;
    /** Why. */
    public String approvalReason;
    /** Who designated (三.8). */
    public String designationSource;
    /** The designation's document number. */
    public String designationReference;
}
