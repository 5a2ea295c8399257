package org.shiming.dutylawyer.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** The weekly template. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "TemplateView")
public class TemplateView {
    /** By weekday and half. */
    public List<Line> lines = new ArrayList<>();

    /** Who serves then in every week. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "TemplateViewLine")
    public static class Line {
        /** 1 for Monday to 7. */
        public int weekday;
        /** AM or PM. */
        public String half;
        /** Who. */
        public String personId;
    }
}
