package org.shiming.dutylawyer.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A proposal to swap. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "SwapView")
public class SwapView {
    /** Identifier. */
    public String swapId;
    /** Why. */
    public String reason;
    /** The shift given. */
    public ShiftView mine;
    /** The shift wanted. */
    public ShiftView theirs;
}
