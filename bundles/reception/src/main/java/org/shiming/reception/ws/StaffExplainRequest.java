package org.shiming.reception.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** What the staff explained (三.5). */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "StaffExplainRequest")
public class StaffExplainRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** The visit. */
    public String visitId;
    /** When it began, ISO 8601 with offset. */
    public String startedAt;
    /** When it ended. */
    public String endedAt;
    /** Codes of the services given. */
    public List<String> services = new ArrayList<>();
    /** Question by question. */
    public List<Result> results = new ArrayList<>();
    /** CALM, AGITATED or EXTREME. */
    public String mood;
    /** Up to 4,000 characters. */
    public String remarks;

    /** One question. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "StaffExplainResult")
    public static class Result {
        /** A known question; empty for a new one. */
        public String questionId;
        /** A new question's words. */
        public String text;
        /** What was explained. */
        public String explanation;
        /** UNDERSTOOD, PARTLY or NOT_UNDERSTOOD: the party's own answer. */
        public String answer;
    }
}
