package org.shiming.dutylawyer.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** Puts somebody on the list, or corrects the entry. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "PersonRequest")
public class PersonRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** The host's identifier. */
    public String personId;
    /** The name. */
    public String name;
    /** LAWYER or RETIRED_JUDGE. */
    public String kind;
    /** The law firm; may be empty for a retired judge. */
    public String firm;
    /** First day of the term. */
    public String termFrom;
    /** Last day of the term. */
    public String termTo;
}
