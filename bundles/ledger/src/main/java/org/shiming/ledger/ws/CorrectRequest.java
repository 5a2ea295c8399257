package org.shiming.ledger.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A correction (三.11). */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "correctRequest")
public class CorrectRequest {
    /** Idempotency key. */
    public String messageId;
    /** The ledger. */
    public String ledger;
    /** The entry that is wrong. */
    public long seq;
    /** What is right, column by column. */
    public List<ColumnChange> changes = new ArrayList<>();
    /** Why. */
    public String reason;
}
