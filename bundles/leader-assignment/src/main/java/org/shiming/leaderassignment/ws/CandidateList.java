package org.shiming.leaderassignment.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** The judges of an item's case, the undertaking judge first. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "CandidateList")
public class CandidateList {
    /** The judges. */
    public List<Candidate> items = new ArrayList<>();

    /** One judge. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "Candidate")
    public static class Candidate {
        /** The division. */
        public String unit;
        /** Identifier. */
        public String owner;
        /** Name. */
        public String ownerName;
        /** 审判长, 承办人 or 成员. */
        public String position;
    }
}
