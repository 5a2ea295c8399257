package org.shiming.supervision.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A remark. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "remarkDto")
public class RemarkDto {
    /** Identifier. */
    public String id;
    /** When. */
    public String at;
    /** Who. */
    public String actor;
    /** What. */
    public String words;
}
