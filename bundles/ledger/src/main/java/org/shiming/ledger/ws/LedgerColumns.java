package org.shiming.ledger.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** The columns of a ledger (LAW.md §7.2). */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "ledgerColumns")
public class LedgerColumns {
    /** In order. */
    public List<ColumnHead> items = new ArrayList<>();
}
