package org.shiming.dutylawyer.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** What came of each line of the template. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "TemplateApplied")
public class TemplateApplied {
    /** How many shifts were made. */
    public int created;
    /** Each line or day. */
    public List<Row> rows = new ArrayList<>();

    /** One line on one day, or a whole day. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "Row")
    public static class Row {
        /** The day. */
        public String day;
        /** AM or PM, or empty. */
        public String half;
        /** Who, or empty. */
        public String personId;
        /** CREATED or why not. */
        public String code;
        /** In Chinese. */
        public String sentence;
    }
}
