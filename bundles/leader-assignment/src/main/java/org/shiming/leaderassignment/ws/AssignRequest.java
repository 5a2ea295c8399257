package org.shiming.leaderassignment.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** What is assigned or designated (三.8, 三.9). */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "AssignRequest")
public class AssignRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** LEADER or DESIGNATED. */
    public String kind;
    /** The case, brackets of any width. */
    public String caseNumber;
    /** The party whose demand it is. */
    public String partyId;
    /** The judgment document; empty: the one issued last. */
    public String documentId;
    /** The words of whoever assigns, kept unaltered; up to 4,000 characters. */
    public String words;
    /** The leader's identifier, if somebody else enters it. */
    public String sourceId;
    /** Who assigns, if somebody else enters it. */
    public String sourceName;
    /** Document number, may be empty. */
    public String reference;
    /** The time set, in working days; 0: the court's own limit. */
    public int workingDays;
}
