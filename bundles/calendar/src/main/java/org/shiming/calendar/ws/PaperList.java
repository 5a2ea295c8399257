package org.shiming.calendar.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** The papers of a case, newest first. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "PaperList")
public class PaperList {
    /** The papers. */
    public List<PaperIssued> items = new ArrayList<>();
}
