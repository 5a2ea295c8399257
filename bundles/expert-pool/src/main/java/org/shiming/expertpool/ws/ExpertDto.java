package org.shiming.expertpool.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** Somebody of the pool, for whoever chooses. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "ExpertDto")
public class ExpertDto {
    /** Identifier. */
    public String person;
    /** Name. */
    public String name;
    /** Code of the field. */
    public String field;
    /** The same in Chinese. */
    public String fieldLabel;
    /** Whether from inside the court. */
    public boolean internal;
    /** Office or firm. */
    public String unit;
    /** First day of the term. */
    public String termFrom;
    /** Last day of the term. */
    public String termTo;
    /** Where the person stands. */
    public String state;
    /** The same in Chinese. */
    public String stateLabel;
    /** How many engagements are declared. */
    public int engagements;
    /** What this caller may do now. */
    public List<String> open = new ArrayList<>();
}
