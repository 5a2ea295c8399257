package org.shiming.casesystem.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A message to the case system as people see it: no content, no title, no name. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "OutboxEntry")
public class OutboxEntry {
    /** The message's key. */
    public String key;
    /** The case. */
    public String caseNumber;
    /** The court's code. */
    public String court;
    /** FILE or REPORT. */
    public String type;
    /** Such as 释明笔录. */
    public String kind;
    /** WAITING, RECEIPTED or DEAD. */
    public String state;
    /** How often it was tried. */
    public int attempts;
    /** The last failure's code, empty if none. */
    public String problem;
    /** The same as a Chinese sentence. */
    public String problemText;
    /** When it was kept, ISO-8601. */
    public String createdAt;
    /** When it is tried again, ISO-8601; empty unless it waits. */
    public String nextTryAt;
    /** The host's receipt, empty if none. */
    public String receiptNumber;
    /** When the host received it, ISO-8601, empty if it has not. */
    public String receivedAt;
    /** The size of what is sent, in bytes. */
    public int bytes;
}
