package org.shiming.ledger.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** An export on record. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "exportLine")
public class ExportLine {
    /** When. */
    public String at;
    /** Who: identifier. */
    public String actor;
    /** Who: name, as far as it is known. */
    public String actorName;
    /** The ledger. */
    public String ledger;
    /** Its title. */
    public String ledgerTitle;
    /** The form. */
    public String form;
    /** The filters in words. */
    public String asked;
    /** How many lines. */
    public long rows;
    /** How long the file is. */
    public long bytes;
    /** Its digest. */
    public String sha256;
    /** {@code OK} or the code of the refusal. */
    public String outcome;
}
