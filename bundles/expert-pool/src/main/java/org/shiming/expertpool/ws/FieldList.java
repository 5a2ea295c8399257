package org.shiming.expertpool.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** Fields and rooms. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "FieldList")
public class FieldList {
    /** The fields, in order. */
    public List<FieldDto> items = new ArrayList<>();
    /** The rooms. */
    public List<String> rooms = new ArrayList<>();

    /** A field. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "FieldDto")
    public static class FieldDto {
        /** Code. */
        public String code;
        /** In Chinese. */
        public String label;
        /** Whether from inside the court. */
        public boolean internal;
    }
}
