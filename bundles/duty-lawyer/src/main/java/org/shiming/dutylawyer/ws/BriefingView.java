package org.shiming.dutylawyer.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** What the explainer has to know, and no more. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "BriefingView")
public class BriefingView {
    /** The call. */
    public CallView call;
    /** The name of the party spoken to. */
    public String party;
    /** 原告 and so on. */
    public String capacity;
    /** 案由. */
    public String cause;
    /** The host's word. */
    public String procedure;
    /** The document's title. */
    public String document;
    /** Its day. */
    public String issuedOn;
    /** The mood last seen, or empty. */
    public String mood;
    /** Whether the host could not be asked. */
    public boolean hostAway;
    /** The doubts. */
    public List<Question> questions = new ArrayList<>();
    /** What was explained before, oldest first. */
    public List<Earlier> earlier = new ArrayList<>();

    /** A doubt. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "Question")
    public static class Question {
        /** Identifier. */
        public String questionId;
        /** The party's words. */
        public String text;
        /** The party's last answer, or empty. */
        public String lastAnswer;
        /** Whether a judge has explained it (G2). */
        public boolean answeredByJudge;
        /** How often. */
        public int explained;
    }

    /** An earlier explanation. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "Earlier")
    public static class Earlier {
        /** The mode. */
        public String mode;
        /** In Chinese. */
        public String modeLabel;
        /** When. */
        public String at;
        /** Left for the next explainer. */
        public String remarks;
        /** Question by question. */
        public List<EarlierAnswer> answers = new ArrayList<>();
    }

    /** A question as it was explained. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "EarlierAnswer")
    public static class EarlierAnswer {
        /** The question. */
        public String text;
        /** What was explained. */
        public String explanation;
        /** The party's own answer. */
        public String answer;
    }
}
