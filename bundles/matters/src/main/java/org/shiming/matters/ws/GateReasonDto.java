package org.shiming.matters.ws;

import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;

/** What one gate said. */
@XmlAccessorType(XmlAccessType.FIELD)
public class GateReasonDto {
    /** {@code ORDER}, {@code G1} to {@code G8}. */
    public String gate;
    /** Stable code. */
    public String code;
    /** {@code ALLOWED BLOCKED NEEDS_APPROVAL}. */
    public String decision;
    /** The plan's article. */
    public String article;
    /** One Chinese sentence. */
    public String sentence;
    /** What was found. */
    public List<String> facts;
}
