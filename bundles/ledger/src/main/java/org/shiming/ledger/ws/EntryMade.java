package org.shiming.ledger.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** An entry that was made. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "entryMade")
public class EntryMade {
    /** Its ledger. */
    public String ledger;
    /** Its number. */
    public long seq;
    /** The entry that it corrects. */
    public long corrects;
    /** Its hash. */
    public String hash;
}
