package org.shiming.reception.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** What is known of a visitor before registering (三.3). */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "VisitorCard")
public class VisitorCard {
    /** KNOWN, UNKNOWN, AWAY or NONE. */
    public String caseFound;
    /** 案由, empty if the case is not known. */
    public String cause;
    /** The parties to choose from. */
    public List<Choice> parties = new ArrayList<>();
    /** Earlier visits with the same identity document, newest first. */
    public List<VisitDto> visits = new ArrayList<>();
    /** Whether one of them was marked for safety. */
    public boolean danger;
    /** Earlier explanations of the party, newest first. */
    public List<Earlier> earlier = new ArrayList<>();
    /** The party's open matter, empty if there is none. */
    public String matterId;
    /** What is still in doubt. */
    public List<String> openQuestions = new ArrayList<>();
    /** What may come next, the proposed one first. */
    public List<Next> next = new ArrayList<>();
    /** Slips of the party, newest first. */
    public List<CaseVisits.SlipDto> slips = new ArrayList<>();

    /** A party to choose. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "PartyChoice")
    public static class Choice {
        /** The party. */
        public String partyId;
        /** Masked. */
        public String label;
        /** 原告, 被告 … */
        public String capacity;
        /** Whether the visitor's name points to it. */
        public boolean proposed;
    }

    /** An earlier explanation. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "EarlierDto")
    public static class Earlier {
        /** The case. */
        public String caseNumber;
        /** The mode in Chinese. */
        public String mode;
        /** When. */
        public String at;
        /** How many questions were explained. */
        public int questions;
        /** How many the party understood. */
        public int understood;
        /** The mood seen. */
        public String mood;
    }

    /** What may come next. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "NextDto")
    public static class Next {
        /** The mode. */
        public String mode;
        /** ALLOWED, BLOCKED or NEEDS_APPROVAL. */
        public String decision;
        /** The article. */
        public String article;
        /** The gate's sentence. */
        public String sentence;
        /** Whether a plug-in can carry it out. */
        public boolean installed;
        /** How many people are available now. */
        public int available;
        /** Whether the plan's order proposes it. */
        public boolean proposed;
    }
}
