package org.shiming.dutylawyer.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A matter that waits for, or is with, the lawyer on duty. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "CallView")
public class CallView {
    /** The matter. */
    public String matterId;
    /** The case. */
    public String caseNumber;
    /** Masked. */
    public String party;
    /** 案由. */
    public String cause;
    /** How many. */
    public int questions;
    /** WAITING or TAKEN. */
    public String state;
    /** In Chinese. */
    public String stateLabel;
    /** Since when. */
    public String since;
    /** Who has it, or empty. */
    public String lawyerId;
}
