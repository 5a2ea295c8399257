package org.shiming.expertpool.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A page of bookings, the newest first. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "BookingPage")
public class BookingPage {
    /** They. */
    public List<BookingDto> items = new ArrayList<>();
    /** Cursor of the next page; empty on the last. */
    public String next;
    /** How many this filter has. */
    public long total;
    /** How many stand where. */
    public List<StateCount> states = new ArrayList<>();

    /** How many stand in one state. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "StateCount")
    public static class StateCount {
        /** The state. */
        public String state;
        /** The same in Chinese. */
        public String label;
        /** How many. */
        public long count;
    }
}
