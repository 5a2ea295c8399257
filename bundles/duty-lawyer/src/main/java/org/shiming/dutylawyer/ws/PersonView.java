package org.shiming.dutylawyer.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** Somebody on the list. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "PersonView")
public class PersonView {
    /** Identifier. */
    public String personId;
    /** The name. */
    public String name;
    /** LAWYER or RETIRED_JUDGE. */
    public String kind;
    /** In Chinese. */
    public String kindLabel;
    /** The law firm or empty. */
    public String firm;
    /** First day of the term. */
    public String termFrom;
    /** Last day of the term. */
    public String termTo;
    /** ACTIVE, SUSPENDED or REMOVED. */
    public String state;
    /** In Chinese. */
    public String stateLabel;
}
