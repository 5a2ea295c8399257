package org.shiming.ledger.ws;

import javax.ws.rs.QueryParam;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** What to list. Over JSON each member is a query parameter of the same name. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "entriesQuery")
public class EntriesQuery {
    /** The ledger's code; may be left out only with a case number. */
    @QueryParam("ledger")
    public String ledger;
    /** The first day, yyyy-MM-dd. */
    @QueryParam("from")
    public String from;
    /** The last day, yyyy-MM-dd. */
    @QueryParam("to")
    public String to;
    /** The case, with brackets of any form. */
    @QueryParam("caseNumber")
    public String caseNumber;
    /** Who explained: identifier. */
    @QueryParam("explainer")
    public String explainer;
    /** The fact's type. */
    @QueryParam("kind")
    public String kind;
    /** The party's answer, or a state. */
    @QueryParam("outcome")
    public String outcome;
    /** The mood. */
    @QueryParam("mood")
    public String mood;
    /** {@code Y} filed, {@code N} not filed. */
    @QueryParam("filed")
    public String filed;
    /** Only what concerns the caller. */
    @QueryParam("mine")
    public boolean mine;
    /** The cursor {@code next} of the page before. */
    @QueryParam("after")
    public String after;
    /** How many, at most 200; 0 for 20. */
    @QueryParam("max")
    public int max;
}
