package org.shiming.calendar.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** The 犹豫期 clock of a case (三.10): per document and party the days left. Explaining never stops it. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "ClockView")
public class ClockView {
    /** The case. */
    public String caseNumber;
    /** The day on which days left were counted. */
    public String today;
    /** Whether the caller may decide last days. */
    public boolean mayDecide;
    /** Issued documents, in the host's order. */
    public List<Document> documents = new ArrayList<>();

    /** A document. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "ClockDocument")
    public static class Document {
        /** The document. */
        public String documentId;
        /** Its title. */
        public String title;
        /** Its class in Chinese; empty if it cannot be told. */
        public String kind;
        /** Day of issue. */
        public String issuedOn;
        /** When it takes effect if nobody moves; empty if that cannot be told. */
        public String effectiveDay;
        /** How that was found. */
        public List<String> effectiveDerivation = new ArrayList<>();
        /** Why it cannot be told; absent if it can. */
        public NoDay effectiveUnknown;
        /** One clock per party. */
        public List<Party> parties = new ArrayList<>();
    }

    /** A party's clock. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "ClockParty")
    public static class Party {
        /** The party. */
        public String partyId;
        /** Full for those who handle the case, else masked. */
        public String name;
        /** 原告 and so on. */
        public String capacity;
        /** Method of service or empty. */
        public String method;
        /** Recorded day of service or empty. */
        public String servedOn;
        /** The period; absent if there is none. */
        public PeriodView period;
        /** Why there is none; absent if there is one. */
        public NoDay noPeriod;
        /** Officers' decisions, oldest first, those taken back included. */
        public List<Decision> decisions = new ArrayList<>();
    }

    /** Why no day is named. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "NoDay")
    public static class NoDay {
        /** Stable code. */
        public String code;
        /** What happened and what to do. */
        public String message;
        /** What was found, the statutes included. */
        public List<String> facts = new ArrayList<>();
    }

    /** An officer's decision. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "ClockDecision")
    public static class Decision {
        /** The day he set; empty if a decision was taken back. */
        public String day;
        /** What was computed then: a day or a code. */
        public String computed;
        /** Why. */
        public String reason;
        /** Who. */
        public String by;
        /** When. */
        public String at;
    }
}
