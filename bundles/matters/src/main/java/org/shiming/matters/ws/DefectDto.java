package org.shiming.matters.ws;

import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;

/** Something found wrong with a judgment, as far as the caller may know of it. */
@XmlAccessorType(XmlAccessType.FIELD)
public class DefectDto {
    /** Identifier. */
    public String defectId;
    /** 案号. */
    public String caseNumber;
    /** The matter. */
    public String matterId;
    /** Whose matter, masked. */
    public String partyLabel;
    /** The document. */
    public String documentId;
    /** Its title. */
    public String documentTitle;
    /** The division. */
    public String division;
    /** The judge. */
    public String undertakingJudge;
    /** {@code WORDING_SLIP PROOFREADING FACT LAW PROCEDURE}. */
    public String kind;
    /** The same in Chinese. */
    public String kindLabel;
    /** Whether it is a suggestion for review. */
    public boolean review;
    /** Where it stands. */
    public String state;
    /** The same in Chinese. */
    public String stateLabel;
    /** Whether nothing more is due. */
    public boolean ended;
    /** What is wrong. */
    public String description;
    /** The correction ruling's number, empty until there is one. */
    public String ruling;
    /** Every step, the finding first. */
    public List<DefectStepDto> steps;
}
