package org.shiming.reception.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A visit. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "VisitDto")
public class VisitDto {
    /** The visit. */
    public String visitId;
    /** Its number. */
    public String number;
    /** The number in the day's queue. */
    public int ticket;
    /** Where it stands. */
    public String state;
    /** The same in Chinese. */
    public String stateLabel;
    /** The visitor's name. */
    public String name;
    /** What the visitor is to the case, in Chinese. */
    public String relation;
    /** The identity document, masked. */
    public String document;
    /** The telephone, masked. */
    public String phone;
    /** How many came. */
    public int people;
    /** The case. */
    public String caseNumber;
    /** The party. */
    public String partyId;
    /** The party, masked. */
    public String partyLabel;
    /** The kernel's matter, empty if there is none. */
    public String matterId;
    /** The doubts. */
    public List<String> questions = new ArrayList<>();
    /** The mood seen. */
    public String mood;
    /** Whether somebody must be near for safety. */
    public boolean danger;
    /** How the visitor came, in Chinese. */
    public String source;
    /** When, ISO 8601. */
    public String registeredAt;
    /** Whether it waits for the host. */
    public boolean provisional;
    /** Why a person must match it, empty if none must. */
    public String problem;
    /** What may be done now. */
    public List<String> open = new ArrayList<>();
    /** Its history. */
    public List<StepDto> steps = new ArrayList<>();

    /** One entry of the history. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "VisitStep")
    public static class StepDto {
        /** What happened, in Chinese. */
        public String label;
        /** When. */
        public String at;
        /** Who recorded it. */
        public String actor;
        /** More of it. */
        public String text;
    }
}
