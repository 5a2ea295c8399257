package org.shiming.dutylawyer.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A page of the roster. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "RosterPage")
public class RosterPage {
    /** The court's day. */
    public String today;
    /** Seats per half-day. */
    public int seats;
    /** Whether the caller may change everybody's shifts. */
    public boolean mayArrange;
    /** The days. */
    public List<Day> days = new ArrayList<>();
    /** The people. */
    public List<PersonView> people = new ArrayList<>();
    /** Every shift, former ones included. */
    public List<ShiftView> shifts = new ArrayList<>();
    /** Where somebody is missing. */
    public List<Gap> gaps = new ArrayList<>();

    /** A day. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "Day")
    public static class Day {
        /** The day. */
        public String day;
        /** WORKED, REST_DAY or UNKNOWN_DAY. */
        public String kind;
        /** In Chinese. */
        public String label;
    }

    /** A half-day with free seats. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "Gap")
    public static class Gap {
        /** When. */
        public SlotView slot;
        /** How many seats. */
        public int free;
    }
}
