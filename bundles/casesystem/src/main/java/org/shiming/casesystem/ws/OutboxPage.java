package org.shiming.casesystem.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** One page of messages, newest first. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "OutboxPage")
public class OutboxPage {
    /** The messages. */
    public List<OutboxEntry> items = new ArrayList<>();
    /** How many there are on all pages. */
    public long total;
    /** Where the next page begins: give it as {@code after}; empty on the last page. */
    public String next;
}
