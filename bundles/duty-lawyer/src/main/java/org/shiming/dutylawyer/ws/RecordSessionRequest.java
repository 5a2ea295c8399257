package org.shiming.dutylawyer.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** An explanation that the lawyer on duty gave (三.5). */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "RecordSessionRequest")
public class RecordSessionRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** The matter, taken by the caller. */
    public String matterId;
    /** ISO-8601 with offset; not in the future. */
    public String startedAt;
    /** ISO-8601 with offset. */
    public String endedAt;
    /** 现场, 视频 or 电话. */
    public String manner;
    /** Codes of what was given, at least one. */
    public List<String> services = new ArrayList<>();
    /** Question by question, at least one. */
    public List<Result> results = new ArrayList<>();
    /** CALM, AGITATED or EXTREME. */
    public String mood;
    /** For the next explainer, up to 4,000 characters. */
    public String remarks;

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
