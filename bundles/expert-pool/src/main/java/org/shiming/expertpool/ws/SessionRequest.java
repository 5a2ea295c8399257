package org.shiming.expertpool.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** What the expert explained. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "SessionRequest")
public class SessionRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** The booking. */
    public String bookingId;
    /** When it began, ISO with offset. */
    public String startedAt;
    /** When it ended. */
    public String endedAt;
    /** 现场, 视频 or 电话. */
    public String manner;
    /** Codes of the services given. */
    public List<String> services = new ArrayList<>();
    /** Question by question. */
    public List<Result> results = new ArrayList<>();
    /** CALM, AGITATED or EXTREME. */
    public String mood;
    /** For the next explainer; empty for a counsellor. */
    public String remarks;

    /** One question. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "Result")
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
