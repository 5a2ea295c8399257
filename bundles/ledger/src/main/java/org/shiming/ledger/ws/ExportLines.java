package org.shiming.ledger.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** Exports on record. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "exportLines")
public class ExportLines {
    /** Newest first. */
    public List<ExportLine> items = new ArrayList<>();
}
