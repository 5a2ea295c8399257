package org.shiming.leaderassignment.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A step about one item. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "StepRequest")
public class StepRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** The item. */
    public String itemId;
    /** The words: a reason, a reply, a feedback; up to 4,000 characters. */
    public String text;
    /** How it was given, or the receipt's number; up to 200 characters. */
    public String how;
    /** When it happened, ISO 8601 with offset; empty: now. */
    public String happenedAt;
    /** For whom a deputy acts, empty if for nobody. */
    public String actingFor;
}
