package org.shiming.reception.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A visitor. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "RegisterRequest")
public class RegisterRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** The visitor's name. */
    public String name;
    /** ID_CARD, PASSPORT, OFFICER or OTHER. */
    public String documentKind;
    /** The number on it. */
    public String documentNumber;
    /** May be empty. */
    public String phone;
    /** PARTY, AGENT, KIN or OTHER. */
    public String relation;
    /** The guardian who came along; needed for a child under 14. */
    public String guardian;
    /** How many came together; 0 counts as 1. */
    public int people;
    /** The case; empty for a visitor without one. */
    public String caseNumber;
    /** The party whose doubts these are; empty: by name. */
    public String partyId;
    /** The judgment document; empty: the one issued last. */
    public String documentId;
    /** The doubts, in the visitor's words. */
    public List<String> questions = new ArrayList<>();
    /** CALM, AGITATED or EXTREME; empty: CALM. */
    public String mood;
    /** Whether somebody must be near for safety. */
    public boolean danger;
    /** WALK_IN, JUDGE, WINDOW or PETITION_HALL; empty: WALK_IN. */
    public String source;
}
