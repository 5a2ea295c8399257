package org.shiming.calendar.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** What a second person decides. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "DecideYearRequest")
public class DecideYearRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** The import. */
    public String importId;
    /** True to confirm, false to reject. */
    public boolean confirm;
    /** Why it is rejected, or a remark. */
    public String reason;
}
