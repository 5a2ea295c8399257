package org.shiming.judgeexplanation.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A page of a judge's appointments, the next one first (三.7). */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "AppointmentPage")
public class AppointmentPage {
    /** The appointments. */
    public List<Entry> items = new ArrayList<>();
    /** Cursor of the next page; empty on the last. */
    public String next;
    /** How many this filter has. */
    public long total;

    /** One appointment. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "AppointmentEntry")
    public static class Entry {
        /** Identifier. */
        public String appointmentId;
        /** The case. */
        public String caseNumber;
        /** The matter. */
        public String matterId;
        /** The judgment document. */
        public String documentId;
        /** The party. */
        public String partyId;
        /** The party, masked. */
        public String party;
        /** When, ISO-8601. */
        public String at;
        /** BOOKED, HELD, CANCELLED or PARTY_NO_SHOW. */
        public String state;
        /** Whether it is a second one, approved. */
        public boolean exception;
        /** Who approved it, or empty. */
        public String approver;
        /** Why: of the exception or of the last change, or empty. */
        public String reason;
    }
}
