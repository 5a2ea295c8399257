package org.shiming.judgeexplanation.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** What the host is told of a judgment that it reported. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "JudgmentReport")
public class JudgmentReport {
    /** The case, brackets of any width. */
    public String caseNumber;
    /** The judgment document. */
    public String documentId;
    /** Whether explaining is mandatory. */
    public boolean mandatory;
    /** Why; empty if it is not. */
    public List<Reason> reasons = new ArrayList<>();
    /** How many parties must be explained to. */
    public int duties;

    /** Why explaining is mandatory. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "Reason")
    public static class Reason {
        /** Stable code. */
        public String code;
        /** The article of the plan. */
        public String article;
        /** One Chinese sentence. */
        public String sentence;
    }
}
