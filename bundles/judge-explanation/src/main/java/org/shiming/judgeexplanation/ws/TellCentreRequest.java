package org.shiming.judgeexplanation.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A judge contacts the centre about a party (三.12). */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "TellCentreRequest")
public class TellCentreRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** The case, brackets of any width. */
    public String caseNumber;
    /** The party. */
    public String partyId;
    /** The party is agitated. */
    public boolean agitated;
    /** There is a risk of petition. */
    public boolean petitionRisk;
    /** What was explained, up to 4,000 characters, may be empty. */
    public String said;
}
