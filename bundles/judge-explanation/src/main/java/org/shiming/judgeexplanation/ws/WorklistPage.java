package org.shiming.judgeexplanation.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A page of duties, the most urgent first. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "WorklistPage")
public class WorklistPage {
    /** The duties. */
    public List<Item> items = new ArrayList<>();
    /** Cursor of the next page; empty on the last. */
    public String next;
    /** How many this filter has. */
    public long total;
    /** How many are to be explained. */
    public long due;
    /** How many wait for their record. */
    public long done;
    /** How many are overdue. */
    public long overdue;

    /** One duty. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "Item")
    public static class Item {
        /** The case, brackets of any width. */
        public String caseNumber;
        /** The document. */
        public String title;
        /** The party, masked. */
        public String party;
        /** DUE, DONE or RECORD_FILED. */
        public String state;
        /** The state in Chinese. */
        public String label;
        /** Last day, or empty while the calendar cannot tell. */
        public String dueOn;
        /** Whether it is past its last day. */
        public boolean overdue;
        /** The owner. */
        public String judge;
        /** The owner's name; empty if the host does not tell it. */
        public String judgeName;
        /** The owner's unit. */
        public String division;
    }
}
