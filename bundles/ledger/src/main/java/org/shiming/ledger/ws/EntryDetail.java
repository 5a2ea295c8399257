package org.shiming.ledger.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** An entry with its columns, its seal, and what followed it. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "entryDetail")
public class EntryDetail {
    /** The code of its ledger. */
    public String ledger;
    /** The title of its ledger. */
    public String ledgerTitle;
    /** Its number. */
    public long seq;
    /** The fact's type. */
    public String kind;
    /** The type in Chinese. */
    public String kindLabel;
    /** The day it counts for. */
    public String onDay;
    /** When it happened. */
    public String at;
    /** When the ledger took it in. */
    public String registeredAt;
    /** Who did it. */
    public String actor;
    /** The case. */
    public String caseNumber;
    /** What it is about. */
    public String subject;
    /** The entry it refers to, 0 for none. */
    public long refersTo;
    /** Whether the record is filed now: {@code Y}, {@code N} or empty. */
    public String filed;
    /** Who did it: name, as far as it is known. */
    public String actorName;
    /** 1, and one more for each later entry about the same subject. */
    public int version = 1;
    /** The line as it stands now, with everything that followed; empty if it opened none. */
    public List<Column> current = new ArrayList<>();
    /** Its columns as they were entered. */
    public List<Column> columns = new ArrayList<>();
    /** The feed it came from. */
    public String feed;
    /** Its position there. */
    public long feedPosition;
    /** Its identifier there. */
    public String eventId;
    /** Hash of what the feed said. */
    public String sourceHash;
    /** The hash algorithm of this entry. */
    public String algorithm;
    /** Hash of the entry before it. */
    public String prevHash;
    /** Its own hash. */
    public String hash;
    /** Later entries about the same subject, oldest first; theirs are empty. */
    public List<EntryDetail> later = new ArrayList<>();
}
