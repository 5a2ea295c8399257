package org.shiming.casesystem.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** The command to send a dead message again. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "ResendRequest")
public class ResendRequest {
    /** The command's own id: repeated, it does nothing again. */
    public String messageId;
    /** The dead message's key. */
    public String key;
}
