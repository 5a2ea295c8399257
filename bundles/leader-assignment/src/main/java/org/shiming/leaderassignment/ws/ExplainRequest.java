package org.shiming.leaderassignment.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** An explanation given on an item (三.8). */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "ExplainRequest")
public class ExplainRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** The item. */
    public String itemId;
    /** When it began, ISO 8601 with offset. */
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
    /** Up to 4,000 characters. */
    public String remarks;

    /** One question. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "ExplainResult")
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
