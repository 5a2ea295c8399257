package org.shiming.dutylawyer.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** Proposes a swap. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "SwapRequest")
public class SwapRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** The shift given. */
    public String shiftId;
    /** The shift wanted. */
    public String otherShiftId;
    /** Why, up to 500 characters. */
    public String reason;
}
