package org.shiming.matters.ws;

import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;

/** A page of the worklist. */
@XmlAccessorType(XmlAccessType.FIELD)
public class WorkPage {
    /** The lines. */
    public List<WorkItemDto> items;
    /** Give this as {@code after} for the next page; absent on the last. */
    public String next;
    /** How many there are, at most 1,000. */
    public int total;
    /** Whether there are more than were counted. */
    public boolean more;
    /** The owner's limit, in words. */
    public String ownerLimit;
}
