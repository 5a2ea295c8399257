package org.shiming.calendar.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** Which years are loaded, what is announced for one of them, and the imports. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "YearsView")
public class YearsView {
    /** Today. */
    public String today;
    /** The years that are loaded. */
    public List<Integer> loaded = new ArrayList<>();
    /** What is missing and what to do; empty if nothing is. */
    public String warning;
    /** The year shown. */
    public int year;
    /** Whether the year shown is loaded. */
    public boolean yearLoaded;
    /** Announced days of the year shown, in order. */
    public List<Day> days = new ArrayList<>();
    /** Imports of the caller's court, newest first. */
    public List<Import> imports = new ArrayList<>();

    /** An announced day. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "AnnouncedDay")
    public static class Day {
        /** yyyy-MM-dd. */
        public String day;
        /** A day off, else a make-up working day. */
        public boolean off;
        /** The festival. */
        public String name;
    }

    /** An import. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "YearImport")
    public static class Import {
        /** Identifier. */
        public String id;
        /** The year. */
        public int year;
        /** PROPOSED, CONFIRMED or REJECTED. */
        public String state;
        /** Chinese. */
        public String label;
        /** The notice. */
        public String source;
        /** Who handed it in. */
        public String proposedBy;
        /** When. */
        public String proposedAt;
        /** Who decided, empty if nobody yet. */
        public String decidedBy;
        /** When, empty if not yet. */
        public String decidedAt;
        /** Why it was rejected, or a remark. */
        public String reason;
        /** Whether the caller may decide: it waits, and somebody else handed it in. */
        public boolean mayDecide;
        /** Days off. */
        public long off;
        /** Make-up days. */
        public long makeUp;
        /** What the second person should look at. */
        public List<String> warnings = new ArrayList<>();
        /** Its days, while it waits. */
        public List<Day> days = new ArrayList<>();
        /** Whether open deadlines were recomputed after it. */
        public boolean recomputed;
        /** Deadlines that changed. */
        public List<Changed> changed = new ArrayList<>();
    }

    /** A deadline that changed. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "ChangedDeadline")
    public static class Changed {
        /** The case or empty. */
        public String caseNumber;
        /** What it is. */
        public String what;
        /** Last day before, empty if none could be named. */
        public String before;
        /** Last day now, empty if none can be named. */
        public String after;
    }
}
