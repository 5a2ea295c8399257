package org.shiming.dutylawyer.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** Rosters somebody. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "AssignRequest")
public class AssignRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** Who. */
    public String personId;
    /** The day. */
    public String day;
    /** AM or PM. */
    public String half;
}
