package org.shiming.ledger.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** What was done with a month. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "monthDone")
public class MonthDone {
    /** The month, yyyy-MM. */
    public String month;
    /** The version. */
    public int version;
    /** Whether it is locked now. */
    public boolean locked;
    /** How many items all ledgers have of it. */
    public long items;
}
