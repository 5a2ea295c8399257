package org.shiming.judgeexplanation.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** The centre signs for a judge's notice (一(二)4). */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "TakeNoticeRequest")
public class TakeNoticeRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** The notice. */
    public String noticeId;
}
