package org.shiming.dutylawyer.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A shift. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "ShiftView")
public class ShiftView {
    /** Identifier. */
    public String shiftId;
    /** When. */
    public SlotView slot;
    /** 1 for the first person of that half-day. */
    public int seat;
    /** Who. */
    public String personId;
    /** PLANNED, SIGNED_IN, SIGNED_OUT, ON_LEAVE, SWAPPED or RELEASED. */
    public String state;
    /** In Chinese, absence included. */
    public String label;
    /** TEMPLATE, ASSIGNED, SWAP or COVER. */
    public String origin;
    /** In Chinese. */
    public String originLabel;
    /** Whether it holds its seat. */
    public boolean holds;
    /** Whether it is on leave and nobody covers it. */
    public boolean open;
    /** Why it was changed, empty if it was not. */
    public String reason;
}
