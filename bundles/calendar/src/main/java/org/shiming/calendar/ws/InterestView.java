package org.shiming.calendar.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** Interest for delay. Information: the court fixes it. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "InterestView")
public class InterestView {
    /** The doubled part that accrued, in yuan. */
    public String doubled;
    /** What of it is still owed. */
    public String doubledUnpaid;
    /** What of the judgment's own debt is still owed. */
    public String debtUnpaid;
    /** What of general interest and costs is still owed. */
    public String generalUnpaid;
    /** Everything still owed. */
    public String owed;
    /** Paid beyond everything owed. */
    public String overpaid;
    /** Line by line. */
    public List<InterestLine> lines = new ArrayList<>();
    /** Statutes. */
    public List<String> basis = new ArrayList<>();
    /** What a reader should know besides. */
    public List<String> notes = new ArrayList<>();
    /** The version of the rates. */
    public String tableVersion;
}
