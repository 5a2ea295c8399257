package org.shiming.expertpool.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** People of the pool. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "ExpertList")
public class ExpertList {
    /** They. */
    public List<ExpertDto> items = new ArrayList<>();
    /** How many. */
    public long total;
}
