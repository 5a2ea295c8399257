package org.shiming.dutylawyer.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** Answers a proposal. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "SwapAnswerRequest")
public class SwapAnswerRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** Which. */
    public String swapId;
    /** ACCEPT, DECLINE or WITHDRAW. */
    public String answer;
}
