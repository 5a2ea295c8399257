package org.shiming.judgeexplanation.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** Sends a session's record into the case file (三.1). */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "FileRecordRequest")
public class FileRecordRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** The session. */
    public String sessionId;
    /** SIGNED or REFUSED_TO_SIGN. */
    public String signature;
    /** Needed if the party refused; up to 500 characters. */
    public String note;
}
