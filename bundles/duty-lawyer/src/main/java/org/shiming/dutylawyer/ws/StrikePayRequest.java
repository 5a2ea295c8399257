package org.shiming.dutylawyer.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** Strikes out one line. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "StrikePayRequest")
public class StrikePayRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** Which. */
    public String lineId;
    /** Why, up to 500 characters. */
    public String reason;
}
