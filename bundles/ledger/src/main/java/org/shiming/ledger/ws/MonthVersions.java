package org.shiming.ledger.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** All months that were locked or reopened. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "monthVersions")
public class MonthVersions {
    /** The key that signs, Base64 of its X.509 form. */
    public String publicKey;
    /** Newest month first. */
    public List<MonthVersion> items = new ArrayList<>();
}
