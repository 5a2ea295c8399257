package org.shiming.matters.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;

/** One line of the worklist. */
@XmlAccessorType(XmlAccessType.FIELD)
public class WorkItemDto {
    /** The matter. */
    public MatterDto matter;
    /** The mode that the order proposes next, absent if none. */
    public String next;
    /** The same in Chinese; where no mode is left, what remains. */
    public String nextLabel;
    /** Whether that mode is not installed, so that the matter waits. */
    public boolean waits;
    /** Whether every way has been gone (三.13). */
    public boolean exhausted;
    /** Whether the owner has exceeded the limit. */
    public boolean overdue;
    /** Since when the owner is its owner. */
    public String ownerSince;
}
