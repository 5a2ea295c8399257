package org.shiming.expertpool.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** The party chooses an expert (三.6). */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "BookingRequest")
public class BookingRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** The matter. */
    public String matterId;
    /** Whom. */
    public String expert;
    /** When it suits the party, may be empty. */
    public String text;
}
