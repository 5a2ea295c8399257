package org.shiming.matters.ws;

import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;

/** A recorded session. */
@XmlAccessorType(XmlAccessType.FIELD)
public class SessionDto {
    /** Identifier. */
    public String sessionId;
    /** The matter. */
    public String matterId;
    /** 案号. */
    public String caseNumber;
    /** The party. */
    public String partyId;
    /** The mode. */
    public String mode;
    /** The same in Chinese. */
    public String modeLabel;
    /** Who explained. */
    public String explainer;
    /** That person's name. */
    public String explainerName;
    /** When it began. */
    public String startedAt;
    /** When it ended. */
    public String endedAt;
    /** 宣判, 送达 or another word. */
    public String occasion;
    /** 现场, 视频 or 电话. */
    public String manner;
    /** What was given. */
    public List<String> services;
    /** Question by question. */
    public List<ResultDto> results;
    /** The mood seen. */
    public String mood;
    /** The same in Chinese. */
    public String moodLabel;
    /** Reminders. */
    public List<ReminderDto> reminders;
    /** Remarks. */
    public String remarks;
    /** When it was recorded. */
    public String recordedAt;
    /** 1 for the first explanation of the matter. */
    public int sequence;
    /** The host's receipt for the record, absent until it is filed. */
    public String filedReceipt;
    /** The host's time of receipt. */
    public String filedAt;
}
