package org.shiming.dutylawyer.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** Approves or pays somebody's month. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "PayRequest")
public class PayRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** yyyy-MM. */
    public String month;
    /** Whose. */
    public String personId;
    /** The voucher when paid; empty otherwise. */
    public String voucher;
}
