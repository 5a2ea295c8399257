package org.shiming.dutylawyer.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** What the conflict check found (G5), before anyone is invited. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "ConflictPage")
public class ConflictPage {
    /** Person by person. */
    public List<Item> items = new ArrayList<>();

    /** One person. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "Item")
    public static class Item {
        /** Who. */
        public PersonView person;
        /** Whether on duty now. */
        public boolean onDuty;
        /** Whether the person may not explain here. */
        public boolean blocked;
        /** In Chinese, without names. */
        public String sentence;
        /** What was found. */
        public List<String> facts = new ArrayList<>();
    }
}
