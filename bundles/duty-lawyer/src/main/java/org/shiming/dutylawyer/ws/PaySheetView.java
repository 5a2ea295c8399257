package org.shiming.dutylawyer.ws;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** The pay sheet of a month (三.4(3)). */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "PaySheetView")
public class PaySheetView {
    /** yyyy-MM. */
    public String month;
    /** Sums, person by person. */
    public List<Person> people = new ArrayList<>();
    /** The lines, by person and day. */
    public List<Line> lines = new ArrayList<>();
    /** The rates, each from its day on. */
    public List<Rate> rates = new ArrayList<>();

    /** Sums of one person. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "Person")
    public static class Person {
        /** Who. */
        public PersonView person;
        /** Attended half-days. */
        public long halfDays;
        /** Held sessions. */
        public long sessions;
        /** Yuan not yet approved. */
        public BigDecimal open;
        /** Yuan approved and not paid. */
        public BigDecimal approved;
        /** Yuan paid. */
        public BigDecimal paid;
    }

    /** One line. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "PaySheetViewLine")
    public static class Line {
        /** Identifier. */
        public String lineId;
        /** Who. */
        public String personId;
        /** HALF_DAY or SESSION. */
        public String kind;
        /** In Chinese. */
        public String kindLabel;
        /** The day of work. */
        public String day;
        /** By which rates. */
        public String rateVersion;
        /** Yuan. */
        public BigDecimal amount;
        /** OPEN, APPROVED, PAID or STRUCK. */
        public String state;
        /** In Chinese. */
        public String stateLabel;
        /** The voucher or empty. */
        public String voucher;
        /** Why it was struck out, or empty. */
        public String reason;
    }

    /** One version. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "Rate")
    public static class Rate {
        /** Its name. */
        public String version;
        /** Its first day. */
        public String from;
        /** Yuan for an attended half-day. */
        public BigDecimal halfDay;
        /** Yuan for a held session. */
        public BigDecimal session;
    }
}
