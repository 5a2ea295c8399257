package org.shiming.leaderassignment.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A page of items, the most urgent first. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "ItemPage")
public class ItemPage {
    /** The items. */
    public List<ItemDto> items = new ArrayList<>();
    /** Cursor of the next page; empty on the last. */
    public String next;
    /** How many this filter has. */
    public long total;
    /** How many stand where. */
    public List<StateCount> states = new ArrayList<>();
    /** How many are overdue. */
    public long overdue;

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
