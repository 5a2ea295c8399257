package org.shiming.matters.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;

/** Something found wrong with the judgment (三.13). */
@XmlAccessorType(XmlAccessType.FIELD)
public class ReportDefectRequest {
    /** Client-made; repeated, the first answer is given again. */
    @XmlElement(required = true)
    public String messageId;
    /** The matter. */
    @XmlElement(required = true)
    public String matterId;
    /** {@code WORDING_SLIP PROOFREADING FACT LAW PROCEDURE}. */
    @XmlElement(required = true)
    public String kind;
    /** What, 1 to 4,000 characters. */
    @XmlElement(required = true)
    public String description;
}
