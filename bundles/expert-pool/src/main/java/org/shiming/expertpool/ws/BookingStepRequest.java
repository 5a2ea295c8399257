package org.shiming.expertpool.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A step about a booking. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "BookingStepRequest")
public class BookingStepRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** Which. */
    public String bookingId;
    /** CONTACT, CONFIRM, NOTIFY, DECLINE, CANCEL, RESCHEDULE, PARTY_ABSENT, EXPERT_ABSENT, CHOOSE or SUBSTITUTE. */
    public String step;
    /** A reason, or how it was told. */
    public String text;
    /** When it begins, ISO with offset; to confirm. */
    public String from;
    /** When it ends. */
    public String to;
    /** Where. */
    public String room;
    /** Who else, to choose anew or to substitute. */
    public String expert;
}
