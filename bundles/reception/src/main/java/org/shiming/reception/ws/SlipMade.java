package org.shiming.reception.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A slip. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "SlipMade")
public class SlipMade {
    /** The slip. */
    public String slipId;
    /** Its number. */
    public String number;
    /** The matter that was opened. */
    public String matterId;
    /** Whether the judge has explained before. */
    public boolean again;
}
