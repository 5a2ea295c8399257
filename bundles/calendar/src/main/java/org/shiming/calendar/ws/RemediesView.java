package org.shiming.calendar.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** What a party may still do against a document (三.13). Information, always 以法院审查为准. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "RemediesView")
public class RemediesView {
    /** The day asked. */
    public String day;
    /** Every avenue, those that are over or not given included. */
    public List<RemedyView> items = new ArrayList<>();
    /** What must be said with it. */
    public String statement;
    /** The version of the table. */
    public String tableVersion;
}
