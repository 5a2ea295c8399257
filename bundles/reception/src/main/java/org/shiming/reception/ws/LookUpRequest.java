package org.shiming.reception.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** Who stands at the window. A command only because identity documents do not belong into addresses. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "LookUpRequest")
public class LookUpRequest {
    /** The message's own identifier; nothing is kept under it. */
    public String messageId;
    /** The case, brackets of any width; empty if there is none. */
    public String caseNumber;
    /** ID_CARD, PASSPORT, OFFICER or OTHER; empty if not known yet. */
    public String documentKind;
    /** The number on it. */
    public String documentNumber;
    /** The visitor's name, may be empty. */
    public String name;
    /** The party that was chosen, if one was. */
    public String partyId;
}
