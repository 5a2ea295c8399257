package org.shiming.matters.ws;

import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;

/** The gates' answers for every mode. */
@XmlAccessorType(XmlAccessType.FIELD)
public class GateList {
    /** One answer for each mode, in the loop's order. */
    public List<GateDto> items;
}
