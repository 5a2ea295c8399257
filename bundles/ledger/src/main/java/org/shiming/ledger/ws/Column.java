package org.shiming.ledger.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A column of a ledger (LAW.md §7.2). */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "column")
public class Column {
    /** The stable code. */
    public String code;
    /** The Chinese heading. */
    public String label;
    /** What stands there, as people read it. */
    public String value;
}
