package org.shiming.ledger.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** What a printed line is worth now. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "paperWorth")
public class PaperWorth {
    /** {@code CURRENT SUPERSEDED DIFFERENT}. */
    public String state;
    /** The same as a Chinese sentence. */
    public String message;
    /** The ledger. */
    public String ledger;
    /** The first entry. */
    public long seq;
    /** The current version. */
    public int version;
    /** Its hash. */
    public String hash;
}
