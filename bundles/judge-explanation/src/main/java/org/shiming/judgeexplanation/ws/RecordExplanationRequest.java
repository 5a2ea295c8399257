package org.shiming.judgeexplanation.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** An explanation that a judge gave (三.1, 三.2). */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "RecordExplanationRequest")
public class RecordExplanationRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** The case, brackets of any width. */
    public String caseNumber;
    /** The judgment document. */
    public String documentId;
    /** The party. */
    public String partyId;
    /** ISO-8601 with offset; not in the future. */
    public String startedAt;
    /** ISO-8601 with offset. */
    public String endedAt;
    /** 宣判, 送达 or another word of up to 40 characters. */
    public String occasion;
    /** 现场, 视频 or 电话. */
    public String manner;
    /** Codes of what was given, at least one. */
    public List<String> services = new ArrayList<>();
    /** Question by question, at least one. */
    public List<Result> results = new ArrayList<>();
    /** CALM, AGITATED or EXTREME. */
    public String mood;
    /** Codes of the checklist that were said. */
    public List<String> remindersGiven = new ArrayList<>();
    /** Up to 4,000 characters. */
    public String remarks;
    /** Whether the centre is to know (三.12). */
    public boolean tellCentre;
    /** The caller's appointment that took place by it (三.7); empty if the judge explained unasked. */
    public String appointmentId;

    /** The result for one question. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "Result")
    public static class Result {
        /** A known question; empty for a new one. */
        public String questionId;
        /** A new question's words; empty for a known one. */
        public String text;
        /** What was explained. */
        public String explanation;
        /** The party's own answer: UNDERSTOOD, PARTLY or NOT_UNDERSTOOD. */
        public String answer;
    }
}
