package org.shiming.calendar.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** An avenue. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "RemedyView")
public class RemedyView {
    /** Stable, such as APPEAL. */
    public String code;
    /** Such as 上诉. */
    public String name;
    /** OPEN, OVER, NOT_YET, NO_LIMIT, NOT_STARTED, BY_KNOWLEDGE, MANUAL or NOT_GIVEN. */
    public String status;
    /** The status in Chinese. */
    public String statusLabel;
    /** The court or organ. */
    public String where;
    /** How it is used. */
    public String manner;
    /** The last day; empty if none can be named. */
    public String lastDay;
    /** Days left, the last day included; absent if no day can be named. */
    public Long daysLeft;
    /** Why no day can be named: a stable code. */
    public String reasonCode;
    /** Why no day can be named, in Chinese. */
    public String reason;
    /** Conditions and consequences. */
    public String note;
    /** Step by step. */
    public List<String> derivation = new ArrayList<>();
    /** Statutes, with version. */
    public List<String> basis = new ArrayList<>();
}
