package org.shiming.leaderassignment.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** An item as this caller may see it. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "ItemDto")
public class ItemDto {
    /** Identifier. */
    public String itemId;
    /** Its number. */
    public String number;
    /** LEADER or DESIGNATED. */
    public String kind;
    /** The same in Chinese. */
    public String kindLabel;
    /** Where it stands. */
    public String state;
    /** The same in Chinese. */
    public String stateLabel;
    /** Who assigned. */
    public String source;
    /** Document number. */
    public String reference;
    /** The words of whoever assigned, unaltered. */
    public String words;
    /** The case. */
    public String caseNumber;
    /** The party. */
    public String partyId;
    /** The party, masked. */
    public String partyLabel;
    /** The judgment document. */
    public String documentId;
    /** The kernel's matter, empty while there is none. */
    public String matterId;
    /** Why the kernel does not take it yet, empty if it does. */
    public String problem;
    /** When it was assigned. */
    public String assignedAt;
    /** The kind of unit in Chinese. */
    public String unitKind;
    /** The unit. */
    public String unit;
    /** The owner. */
    public String owner;
    /** The owner's name. */
    public String ownerName;
    /** Whether its limits stand still. */
    public boolean paused;
    /** Whether a limit has passed. */
    public boolean overdue;
    /** How often it was returned. */
    public int returns;
    /** The limits it still owes, the nearest first. */
    public List<Due> limits = new ArrayList<>();
    /** What is missing before it may close. */
    public List<String> missing = new ArrayList<>();
    /** What this caller may do now. */
    public List<String> open = new ArrayList<>();
    /** Its history, oldest first. */
    public List<StepDto> steps = new ArrayList<>();

    /** One limit. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "Due")
    public static class Due {
        /** What is owed, in Chinese. */
        public String label;
        /** The last day, empty while paused or while the calendar cannot tell. */
        public String dueOn;
        /** Working days left, empty while the calendar cannot tell. */
        public Integer remaining;
        /** Whether it is past. */
        public boolean overdue;
    }

    /** One entry of the history. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "StepDto")
    public static class StepDto {
        /** What was done. */
        public String kind;
        /** The same in Chinese. */
        public String label;
        /** When it happened. */
        public String at;
        /** Who recorded it. */
        public String actor;
        /** For whom a deputy acted. */
        public String actingFor;
        /** The words. */
        public String text;
        /** How it was given, or a receipt. */
        public String how;
    }
}
