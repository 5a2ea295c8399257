package org.shiming.ledger.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** Who has explained. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "explainerNames")
public class ExplainerNames {
    /** By name. */
    public List<ExplainerName> items = new ArrayList<>();
}
