package org.shiming.leaderassignment.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** To whom an item goes: one unit, one person. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "DispatchRequest")
public class DispatchRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** The item. */
    public String itemId;
    /** DIVISION, TRIBUNAL or COURT. */
    public String unitKind;
    /** The unit's name. */
    public String unit;
    /** The person's identifier. */
    public String owner;
    /** The person's name. */
    public String ownerName;
    /** Words for the unit, may be empty. */
    public String text;
}
