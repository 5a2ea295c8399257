package org.shiming.ledger.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A month as it was locked or reopened. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "monthVersion")
public class MonthVersion {
    /** The month, yyyy-MM. */
    public String month;
    /** The version. */
    public int version;
    /** Lock or reopening. */
    public boolean locked;
    /** When. */
    public String at;
    /** Who: identifier. */
    public String actor;
    /** Who: name, as far as it is known. */
    public String actorName;
    /** What was stated. */
    public String reason;
    /** The signed text. */
    public String summary;
    /** The signature over it, Ed25519, Base64. */
    public String signature;
    /** Whether the text is as it was signed. */
    public boolean authentic;
    /** How figures have changed since. */
    public List<String> since = new ArrayList<>();
}
