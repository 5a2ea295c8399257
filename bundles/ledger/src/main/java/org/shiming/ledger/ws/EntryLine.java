package org.shiming.ledger.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** An item of a ledger as it stands now. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "entryLine")
public class EntryLine {
    /** The code of its ledger. */
    public String ledger;
    /** The title of its ledger. */
    public String ledgerTitle;
    /** Its number in the ledger. */
    public long seq;
    /** The day it counts for. */
    public String onDay;
    /** When the ledger took it in. */
    public String registeredAt;
    /** The fact's type. */
    public String kind;
    /** The type in Chinese. */
    public String kindLabel;
    /** The case. */
    public String caseNumber;
    /** The party, masked. */
    public String partyLabel;
    /** 案由. */
    public String cause;
    /** Who explained: identifier. */
    public String explainer;
    /** Who explained: name. */
    public String explainerName;
    /** The party's answer, or the state. */
    public String outcome;
    /** The same in Chinese. */
    public String outcomeLabel;
    /** The mood seen. */
    public String mood;
    /** The same in Chinese. */
    public String moodLabel;
    /** {@code Y} filed, {@code N} not yet, empty for what is never filed. */
    public String filed;
    /** 1, and one more for each later entry about it. */
    public int version;
    /** Its columns as they stand now; empty ones are left out. */
    public List<Column> columns = new ArrayList<>();
    /** Hash of the entry that opened it. */
    public String hash;
}
