package org.shiming.ledger.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A root that was written outside the database. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "rootLine")
public class RootLine {
    /** Its number. */
    public long number;
    /** When. */
    public String at;
    /** Its hash. */
    public String root;
}
