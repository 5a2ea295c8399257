package org.shiming.ledger.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** The ledgers of the caller's court. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "ledgerTotals")
public class LedgerTotals {
    /** One for each procedure, and the register. */
    public List<LedgerTotal> items = new ArrayList<>();
}
