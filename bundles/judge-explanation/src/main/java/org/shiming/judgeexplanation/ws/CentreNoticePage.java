package org.shiming.judgeexplanation.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A page of judges' notices to the centre, the newest first (三.12). */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "CentreNoticePage")
public class CentreNoticePage {
    /** The notices. */
    public List<Entry> items = new ArrayList<>();
    /** Cursor of the next page; empty on the last. */
    public String next;
    /** How many this filter has. */
    public long total;

    /** One notice. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "CentreNoticeEntry")
    public static class Entry {
        /** Identifier. */
        public String noticeId;
        /** The case. */
        public String caseNumber;
        /** The party. */
        public String partyId;
        /** The party, masked. */
        public String party;
        /** The party is agitated. */
        public boolean agitated;
        /** There is a risk of petition. */
        public boolean petitionRisk;
        /** What was explained, or empty. */
        public String said;
        /** Who told. */
        public String judgeName;
        /** When, ISO-8601. */
        public String at;
        /** Who signed for it, or empty. */
        public String takenName;
        /** When, or empty. */
        public String takenAt;
    }
}
