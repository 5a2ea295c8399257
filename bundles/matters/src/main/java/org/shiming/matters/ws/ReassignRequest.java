package org.shiming.matters.ws;

import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;

/** A batch reassignment. */
@XmlAccessorType(XmlAccessType.FIELD)
public class ReassignRequest {
    /** Client-made; repeated, the first answer is given again. */
    @XmlElement(required = true)
    public String messageId;
    /** Which, 1 to 200. */
    public List<String> matterIds;
    /** The new owner. */
    @XmlElement(required = true)
    public String to;
    /** Why, 1 to 500 characters. */
    @XmlElement(required = true)
    public String reason;
}
