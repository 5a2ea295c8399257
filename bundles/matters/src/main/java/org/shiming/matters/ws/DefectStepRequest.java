package org.shiming.matters.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;

/** A step of a defect. */
@XmlAccessorType(XmlAccessType.FIELD)
public class DefectStepRequest {
    /** Client-made; repeated, the first answer is given again. */
    @XmlElement(required = true)
    public String messageId;
    /** The defect. */
    @XmlElement(required = true)
    public String defectId;
    /** Where to: see the operation. */
    public String state;
    /** Opinion and reasons. */
    public String reason;
    /** The correction ruling: its document in the host, or its number if the host tells it. */
    public String ruling;
}
