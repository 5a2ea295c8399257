package org.shiming.ledger.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** The right value of a column. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "columnChange")
public class ColumnChange {
    /** The stable code. */
    public String column;
    /** The value: a code, a day, a number, or text. */
    public String value;
}
