package org.shiming.endpoint.ws;

import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;

/** A command. */
@XmlAccessorType(XmlAccessType.FIELD)
public class ToyRequest {
    /** Client-made. */
    public String messageId;
    /** The case. */
    public String caseNumber;
    /** Any text. */
    public String text;
    /** Any number. */
    public int number;
    /** Many. */
    public List<String> many;
    /** Deep. */
    public ToyRequest child;
}
