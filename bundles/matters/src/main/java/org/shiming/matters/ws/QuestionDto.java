package org.shiming.matters.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;

/** A doubt. */
@XmlAccessorType(XmlAccessType.FIELD)
public class QuestionDto {
    /** Identifier. */
    public String questionId;
    /** The party's words. */
    public String text;
    /** {@code UNDERSTOOD PARTLY NOT_UNDERSTOOD}, absent if never explained. */
    public String lastAnswer;
    /** The same in Chinese. */
    public String lastAnswerLabel;
    /** Whether a judge has explained it (三.12). */
    public boolean answeredByJudge;
    /** How often it was explained. */
    public int explained;
}
