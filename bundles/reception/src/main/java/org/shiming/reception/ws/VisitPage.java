package org.shiming.reception.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A day's visits by ticket. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "VisitPage")
public class VisitPage {
    /** The visits. */
    public List<VisitDto> items = new ArrayList<>();
    /** Cursor of the next page; empty on the last. */
    public String next;
    /** How many that day has. */
    public long total;
}
