package org.shiming.dutylawyer.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** Replaces the weekly template. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "TemplateRequest")
public class TemplateRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** Every line, at most 200. */
    public List<TemplateView.Line> lines = new ArrayList<>();
}
