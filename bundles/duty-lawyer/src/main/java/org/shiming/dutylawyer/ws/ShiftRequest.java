package org.shiming.dutylawyer.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** About one shift: release, cover, sign in, sign out. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "ShiftRequest")
public class ShiftRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** Which. */
    public String shiftId;
    /** Who covers it; empty otherwise. */
    public String personId;
    /** Why it is released; empty otherwise. */
    public String reason;
}
