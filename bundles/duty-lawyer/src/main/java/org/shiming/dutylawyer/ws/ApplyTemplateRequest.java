package org.shiming.dutylawyer.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** Makes the roster of a period by the template. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "ApplyTemplateRequest")
public class ApplyTemplateRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** First day. */
    public String from;
    /** Last day, at most 92 days later. */
    public String to;
}
