package org.shiming.leaderassignment.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** The result of screening (甄别). */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "ScreenRequest")
public class ScreenRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** The item. */
    public String itemId;
    /** Whether it is for the centre. */
    public boolean accepted;
    /** Why not, needed where it is not. */
    public String reason;
}
