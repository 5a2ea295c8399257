package org.shiming.ledger.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** Roots that were written outside the database. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "rootLines")
public class RootLines {
    /** The key that signs them, Base64 of its X.509 form. */
    public String publicKey;
    /** Newest first. */
    public List<RootLine> items = new ArrayList<>();
}
