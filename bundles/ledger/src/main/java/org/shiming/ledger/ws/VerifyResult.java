package org.shiming.ledger.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** What a verification found. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "verifyResult")
public class VerifyResult {
    /** Whether everything is whole. */
    public boolean whole;
    /** When it ended. */
    public String at;
    /** How many entries were recomputed. */
    public long entries;
    /** How long it took, in milliseconds. */
    public long millis;
    /** Ledger by ledger. */
    public List<BookVerdict> books = new ArrayList<>();
}
