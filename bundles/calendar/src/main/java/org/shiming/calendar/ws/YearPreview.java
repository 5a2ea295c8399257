package org.shiming.calendar.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A file of a year's data as it was read; nothing is kept. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "YearPreview")
public class YearPreview {
    /** The year. */
    public int year;
    /** Days off. */
    public long off;
    /** Make-up days. */
    public long makeUp;
    /** Why it cannot be handed in; empty if it can. */
    public List<String> problems = new ArrayList<>();
    /** What to look at. */
    public List<String> warnings = new ArrayList<>();
    /** What would change against the loaded years. */
    public List<String> changes = new ArrayList<>();
    /** The days, in order. */
    public List<YearsView.Day> days = new ArrayList<>();
}
