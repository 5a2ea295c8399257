package org.shiming.judgeexplanation.ws;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** All that the panel on a case page shows. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "CasePanelView")
public class CasePanelView {
    /** The case, brackets of any width. */
    public String caseNumber;
    /** 案由. */
    public String cause;
    /** Whether the host answered just now. */
    public boolean fresh;
    /** When the host said so. */
    public String asOf;
    /** Whether the caller sits on the panel. */
    public boolean mayExplain;
    /** What was reported. */
    public List<Judgment> judgments = new ArrayList<>();
    /** Each party with everything about it. */
    public List<Party> parties = new ArrayList<>();
    /** Assessments, oldest first. */
    public List<Risk> risks = new ArrayList<>();
    /** Explanations of every mode, oldest first. */
    public List<Session> sessions = new ArrayList<>();

    /** A reported judgment. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "Judgment")
    public static class Judgment {
        /** The judgment document. */
        public String documentId;
        /** Its title. */
        public String title;
        /** Day of issue. */
        public String issuedOn;
        /** Whether explaining is mandatory. */
        public boolean mandatory;
        /** Why. */
        public List<JudgmentReport.Reason> reasons = new ArrayList<>();
    }

    /** A party. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "Party")
    public static class Party {
        /** The party. */
        public String partyId;
        /** Full for those who handle the case, else masked. */
        public String name;
        /** 原告 and so on. */
        public String capacity;
        /** Whether it has to perform. */
        public boolean obligor;
        /** Mandatory explanations owed to it. */
        public List<Duty> duties = new ArrayList<>();
        /** Its doubts, in order. */
        public List<Question> questions = new ArrayList<>();
        /** Yuan. */
        public BigDecimal feesOutstanding;
        /** Its duties under the judgment. */
        public List<Performance> performance = new ArrayList<>();
        /** The checklist. */
        public List<Reminder> reminders = new ArrayList<>();
        /** Its records. */
        public List<Record> records = new ArrayList<>();
        /** SMS steps, oldest first. */
        public List<Sms> sms = new ArrayList<>();
        /** Its judge appointments (三.7), the first one first. */
        public List<Meeting> appointments = new ArrayList<>();
        /** What judges told the centre about it (三.12), oldest first. */
        public List<Notice> notices = new ArrayList<>();
        /** Until when it may still appeal (三.10), one for each judgment reported. */
        public List<Period> periods = new ArrayList<>();
    }

    /** Until when a party may still appeal. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "Period")
    public static class Period {
        /** The judgment document. */
        public String documentId;
        /** 上诉期 and others. */
        public String name;
        /** Last day or empty. */
        public String lastDay;
        /** Whether it has run out. */
        public boolean over;
        /** For people. */
        public String sentence;
    }

    /** A judge appointment. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "Meeting")
    public static class Meeting {
        /** Identifier. */
        public String appointmentId;
        /** The judgment document. */
        public String documentId;
        /** When, ISO-8601. */
        public String at;
        /** BOOKED, HELD, CANCELLED or PARTY_NO_SHOW. */
        public String state;
        /** Whose; empty if the host does not tell it. */
        public String judgeName;
        /** Whether the caller is that judge. */
        public boolean yours;
        /** Whether it is a second one, approved. */
        public boolean exception;
    }

    /** A notice to the centre. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "Notice")
    public static class Notice {
        /** When, ISO-8601. */
        public String at;
        /** When the centre signed for it, or empty. */
        public String takenAt;
    }

    /** A mandatory explanation. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "Duty")
    public static class Duty {
        /** The judgment document. */
        public String documentId;
        /** DUE, DONE or RECORD_FILED. */
        public String state;
        /** Chinese. */
        public String label;
        /** Last day or empty. */
        public String dueOn;
        /** Whether it is past. */
        public boolean overdue;
    }

    /** A doubt. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "Question")
    public static class Question {
        /** Identifier. */
        public String questionId;
        /** The party's words. */
        public String text;
        /** The party's last answer or empty. */
        public String lastAnswer;
        /** Whether a judge has explained it (G2). */
        public boolean answeredByJudge;
        /** How often. */
        public int explained;
    }

    /** A duty under the judgment. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "Performance")
    public static class Performance {
        /** In words. */
        public String obligation;
        /** Yuan or empty. */
        public String amount;
        /** Day or empty. */
        public String dueOn;
        /** Day or empty. */
        public String performedOn;
    }

    /** One line of the checklist. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "Reminder")
    public static class Reminder {
        /** Stable code. */
        public String code;
        /** What to say. */
        public String text;
        /** The statute. */
        public String basis;
    }

    /** A 释明笔录. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "Record")
    public static class Record {
        /** The session. */
        public String sessionId;
        /** Its number. */
        public String number;
        /** DRAFT, SUBMITTED, RECEIPTED or DEAD. */
        public String state;
        /** The host's receipt or empty. */
        public String receipt;
        /** Why it is dead or empty. */
        public String problem;
    }

    /** A step of an SMS. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "Sms")
    public static class Sms {
        /** TEXT_GIVEN, SENT or FAILED. */
        public String state;
        /** Version. */
        public String templateVersion;
        /** When. */
        public String at;
        /** Why it failed. */
        public String reason;
    }

    /** An assessment. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "Risk")
    public static class Risk {
        /** The party or empty. */
        public String partyId;
        /** Kind. */
        public String kind;
        /** Confirmed. */
        public String level;
        /** By the factors. */
        public String suggested;
        /** Chinese terms. */
        public List<String> factors = new ArrayList<>();
        /** Why. */
        public String reason;
        /** Who. */
        public String assessor;
        /** When. */
        public String at;
    }

    /** An explanation. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "Session")
    public static class Session {
        /** Identifier. */
        public String sessionId;
        /** The party. */
        public String partyId;
        /** The mode. */
        public String mode;
        /** Chinese. */
        public String modeLabel;
        /** Who. */
        public String explainer;
        /** When it began. */
        public String startedAt;
        /** When it ended. */
        public String endedAt;
        /** The mood seen. */
        public String mood;
        /** Occasion. */
        public String occasion;
        /** Which of its matter. */
        public int sequence;
        /** The host's receipt or empty. */
        public String filedReceipt;
        /** Question by question. */
        public List<Answer> answers = new ArrayList<>();
    }

    /** A question as it was explained. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "Answer")
    public static class Answer {
        /** Identifier. */
        public String questionId;
        /** The question. */
        public String text;
        /** What was explained. */
        public String explanation;
        /** The party's own answer. */
        public String answer;
    }
}
