package org.shiming.ledger.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** The head of a column. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "columnHead")
public class ColumnHead {
    /** The stable code. */
    public String code;
    /** The Chinese heading. */
    public String label;
    /** {@code TEXT CODE DAY TIME NUMBER MONEY FLAG PERSON LINES}. */
    public String kind;
    /** Whether lists show it; details, exports and prints show all. */
    public boolean listed;
}
