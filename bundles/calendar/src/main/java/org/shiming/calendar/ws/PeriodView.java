package org.shiming.calendar.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A legal period. Information, always 以法院审查为准. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "PeriodView")
public class PeriodView {
    /** Stable, such as APPEAL. */
    public String code;
    /** In Chinese, such as 上诉期. */
    public String name;
    /** Such as 15日; empty if only an officer decided. */
    public String length;
    /** The day that starts it, not counted; empty if it was not computed. */
    public String start;
    /** The last day before rest days were looked at. */
    public String nominalDay;
    /** The last day as it was computed; empty if it could not be. */
    public String computedDay;
    /** The last day that counts: an officer's, else the computed one. */
    public String lastDay;
    /** Days left today, the last day included; 0 or less when it is over. */
    public long daysLeft;
    /** Whether it is over today. */
    public boolean over;
    /** Whether what was posted on the day asked about is in time; absent if no day was asked about. */
    public Boolean postedInTime;
    /** Day by day. */
    public List<String> derivation = new ArrayList<>();
    /** Statutes, with the version in force. */
    public List<String> basis = new ArrayList<>();
    /** What a reader should know besides. */
    public List<String> notes = new ArrayList<>();
    /** An officer's decision, absent if there is none. */
    public Decision override;

    /** An officer's decision. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "PeriodDecision")
    public static class Decision {
        /** The day he set. */
        public String day;
        /** Why. */
        public String reason;
        /** Who. */
        public String by;
        /** When. */
        public String at;
    }
}
