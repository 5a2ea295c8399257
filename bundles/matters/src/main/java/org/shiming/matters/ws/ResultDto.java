package org.shiming.matters.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;

/** The result for one question: a known one by its identifier, a new one by its words. */
@XmlAccessorType(XmlAccessType.FIELD)
public class ResultDto {
    /** The known question, absent for a new one. */
    public String questionId;
    /** The new question's words. */
    public String text;
    /** What was explained, 1 to 4,000 characters. */
    public String explanation;
    /** The party's own answer: {@code UNDERSTOOD PARTLY NOT_UNDERSTOOD}. */
    public String answer;
}
