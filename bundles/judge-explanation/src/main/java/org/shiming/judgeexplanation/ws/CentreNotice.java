package org.shiming.judgeexplanation.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A notice to the centre as it stands. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "CentreNotice")
public class CentreNotice {
    /** Identifier. */
    public String noticeId;
    /** The party. */
    public String partyId;
    /** The party is agitated. */
    public boolean agitated;
    /** There is a risk of petition. */
    public boolean petitionRisk;
    /** Whether what was said was registered. */
    public boolean registered;
    /** When the centre signed for it, or empty. */
    public String takenAt;
}
