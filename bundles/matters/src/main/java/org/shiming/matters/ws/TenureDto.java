package org.shiming.matters.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;

/** How long one owner had a matter. */
@XmlAccessorType(XmlAccessType.FIELD)
public class TenureDto {
    /** Who. */
    public String owner;
    /** Since when. */
    public String from;
    /** Until when, absent while it is the owner. */
    public String until;
    /** Whole days so far. */
    public long days;
    /** How often this owner's hand-overs were returned. */
    public int returns;
}
