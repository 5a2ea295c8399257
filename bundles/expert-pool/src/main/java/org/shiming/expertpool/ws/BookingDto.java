package org.shiming.expertpool.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A booking as this caller may see it. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "BookingDto")
public class BookingDto {
    /** Identifier. */
    public String bookingId;
    /** Its number. */
    public String number;
    /** The matter. */
    public String matterId;
    /** The case. */
    public String caseNumber;
    /** The party. */
    public String partyId;
    /** The party, masked. */
    public String partyLabel;
    /** The expert. */
    public String expert;
    /** The expert's name. */
    public String expertName;
    /** Code of the field. */
    public String field;
    /** The same in Chinese. */
    public String fieldLabel;
    /** Where it stands. */
    public String state;
    /** The same in Chinese. */
    public String stateLabel;
    /** What comes next, in Chinese. */
    public String nextStep;
    /** When it begins, empty until fixed. */
    public String from;
    /** When it ends. */
    public String to;
    /** Where. */
    public String room;
    /** The kernel's session, empty until it was held. */
    public String sessionId;
    /** Whether it is the caller who would explain. */
    public boolean own;
    /** What this caller may do now. */
    public List<String> open = new ArrayList<>();
    /** Its history, oldest first. */
    public List<StepDto> steps = new ArrayList<>();

    /** One entry of the history. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "StepDto")
    public static class StepDto {
        /** What was done. */
        public String kind;
        /** The same in Chinese. */
        public String label;
        /** When. */
        public String at;
        /** Who. */
        public String actor;
        /** The words. */
        public String text;
    }
}
