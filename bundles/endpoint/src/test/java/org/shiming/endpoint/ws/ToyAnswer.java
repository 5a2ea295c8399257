package org.shiming.endpoint.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;

/** An answer. */
@XmlAccessorType(XmlAccessType.FIELD)
public class ToyAnswer {
    /** The text. */
    public String text;
    /** The number. */
    public int number;

    static ToyAnswer of(String text, int number) {
        ToyAnswer answer = new ToyAnswer();
        answer.text = text;
        answer.number = number;
        return answer;
    }
}
