package org.shiming.matters.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;

/** One reminder (三.2). */
@XmlAccessorType(XmlAccessType.FIELD)
public class ReminderDto {
    /** Stable code. */
    public String code;
    /** What was said. */
    public String text;
    /** Whether it was said. */
    public boolean given;
}
