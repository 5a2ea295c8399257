package org.shiming.expertpool.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** Who is nominated for the pool. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "NominateRequest")
public class NominateRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** Identifier, as the host has it. */
    public String person;
    /** Full name. */
    public String name;
    /** Code of the field. */
    public String field;
    /** Office or firm, may be empty. */
    public String unit;
    /** First day of the term, ISO. */
    public String termFrom;
    /** Last day of the term. */
    public String termTo;
    /** Why. */
    public String text;
}
