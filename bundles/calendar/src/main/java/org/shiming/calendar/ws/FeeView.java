package org.shiming.calendar.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A court fee. Information: the court fixes it. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "FeeView")
public class FeeView {
    /** The least, in yuan. */
    public String low;
    /** The most; the same as low unless the court must fix it. */
    public String high;
    /** Whether it is one amount, not a range. */
    public boolean fixed;
    /** Step by step. */
    public List<String> derivation = new ArrayList<>();
    /** Statutes. */
    public List<String> basis = new ArrayList<>();
    /** What a reader should know besides. */
    public List<String> notes = new ArrayList<>();
    /** The version of the rates. */
    public String tableVersion;
}
