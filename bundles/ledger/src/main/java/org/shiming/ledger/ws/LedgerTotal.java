package org.shiming.ledger.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A ledger of the caller's court. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "ledgerTotal")
public class LedgerTotal {
    /** The code, such as {@code DUTY_LAWYER}. */
    public String ledger;
    /** The Chinese title. */
    public String title;
    /** How many items the caller may see. */
    public long total;
    /** How many entries the whole chain has. */
    public long entries;
    /** Hash of the last entry, absent while there is none. */
    public String headHash;
}
