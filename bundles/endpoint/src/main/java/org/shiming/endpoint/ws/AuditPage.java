package org.shiming.endpoint.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A page of the audit. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "auditPage")
public class AuditPage {
    /** The entries, newest first. */
    public List<AuditItem> items = new ArrayList<>();
    /** The cursor of the next page, absent on the last. */
    public String next;
}
