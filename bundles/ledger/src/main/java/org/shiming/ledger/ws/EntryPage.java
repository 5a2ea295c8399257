package org.shiming.ledger.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A page of a ledger. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "entryPage")
public class EntryPage {
    /** The items, newest first. */
    public List<EntryLine> items = new ArrayList<>();
    /** How many there are on all pages. */
    public long total;
    /** The cursor of the next page, absent on the last. */
    public String next;
}
