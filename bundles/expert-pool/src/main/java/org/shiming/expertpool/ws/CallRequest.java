package org.shiming.expertpool.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A counsellor is needed at once (三.6). */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "CallRequest")
public class CallRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** The matter. */
    public String matterId;
    /** Where. */
    public String room;
    /** Whether the caller sees an extreme mood now. */
    public boolean seenExtreme;
}
