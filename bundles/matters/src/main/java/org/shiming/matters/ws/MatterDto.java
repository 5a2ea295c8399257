package org.shiming.matters.ws;

import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;

/** A matter as it stands. */
@XmlAccessorType(XmlAccessType.FIELD)
public class MatterDto {
    /** Identifier. */
    public String matterId;
    /** Court code. */
    public String courtCode;
    /** 案号. */
    public String caseNumber;
    /** The host's identifier of the party. */
    public String partyId;
    /** The party's name, masked. */
    public String partyLabel;
    /** The judgment document. */
    public String documentId;
    /** How it began. */
    public String origin;
    /** The same in Chinese. */
    public String originLabel;
    /** {@code OPEN ACCEPTED REFERRED WITHDRAWN}. */
    public String state;
    /** The same in Chinese. */
    public String stateLabel;
    /** Its one owner. */
    public String owner;
    /** When it was opened. */
    public String openedAt;
    /** {@code CALM AGITATED EXTREME}, absent before the first session. */
    public String lastMood;
    /** The mode of the last session, absent before it. */
    public String lastMode;
    /** The same in Chinese. */
    public String lastModeLabel;
    /** How many sessions there were. */
    public int sessions;
    /** The doubts, in order. */
    public List<QuestionDto> questions;
}
