package org.shiming.ledger.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** What the verification of one ledger found. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "bookVerdict")
public class BookVerdict {
    /** Court code, empty for what concerns all. */
    public String court;
    /** The ledger's code, empty for what concerns all. */
    public String ledger;
    /** Its title. */
    public String title;
    /** How many entries it has. */
    public long entries;
    /** Hash of its last entry. */
    public String headHash;
    /** Whether it is whole. */
    public boolean whole;
    /** What is wrong: {@code CHANGED MISSING REORDERED REPLACED TRUNCATED ADDED HEAD_CHANGED COUNT_DIFFERS}. */
    public String flaw;
    /** The first broken entry. */
    public long seq;
    /** What is wrong, in Chinese. */
    public String message;
}
