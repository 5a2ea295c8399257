package org.shiming.leaderassignment.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** More time, with a reason. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "ExtendRequest")
public class ExtendRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** The item. */
    public String itemId;
    /** Working days added. */
    public int workingDays;
    /** Why. */
    public String reason;
}
