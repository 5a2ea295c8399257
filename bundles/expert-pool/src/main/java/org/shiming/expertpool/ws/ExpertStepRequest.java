package org.shiming.expertpool.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A step about somebody's place in the pool. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "ExpertStepRequest")
public class ExpertStepRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** Whose. */
    public String person;
    /** REVIEW, ACTIVATE, SUSPEND, RESUME or REMOVE. */
    public String step;
    /** Why. */
    public String text;
}
