package org.shiming.ledger.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** Somebody who has explained. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "explainerName")
public class ExplainerName {
    /** Identifier. */
    public String id;
    /** Name. */
    public String name;
}
