package org.shiming.calendar.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A claim or an application. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "FeeClaim")
public class FeeClaim {
    /** Code of a kind, as feeKinds lists them. */
    public String kind;
    /** In yuan, such as 50000.00; empty if it has none. */
    public String amount;
}
