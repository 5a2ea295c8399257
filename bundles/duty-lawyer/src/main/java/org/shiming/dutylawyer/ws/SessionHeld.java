package org.shiming.dutylawyer.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** What was kept of an explanation. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "SessionHeld")
public class SessionHeld {
    /** The session. */
    public String sessionId;
    /** The matter. */
    public String matterId;
    /** Which explanation of this matter. */
    public int sequence;
    /** UNDERSTOOD or HANDED_ON. */
    public String state;
    /** What comes next, in Chinese. */
    public String sentence;
}
