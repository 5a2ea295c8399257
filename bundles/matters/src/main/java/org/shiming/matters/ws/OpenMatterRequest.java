package org.shiming.matters.ws;

import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;

/** The wish to open a matter, or to add questions to the open one. */
@XmlAccessorType(XmlAccessType.FIELD)
public class OpenMatterRequest {
    /** Client-made; repeated, the first answer is given again. */
    @XmlElement(required = true)
    public String messageId;
    /** 案号. */
    @XmlElement(required = true)
    public String caseNumber;
    /** The host's identifier of the party. */
    @XmlElement(required = true)
    public String partyId;
    /** The host's identifier of the judgment document. */
    @XmlElement(required = true)
    public String documentId;
    /** {@code JUDGE WALK_IN HOST ONLINE DESIGNATED LEADER}; left out: a system's is {@code HOST}, else WALK_IN. */
    public String origin;
    /** The doubts in the party's words: at most 50, each 1 to 4,000 characters; none only with {@code JUDGE}. */
    public List<String> questions;
}
