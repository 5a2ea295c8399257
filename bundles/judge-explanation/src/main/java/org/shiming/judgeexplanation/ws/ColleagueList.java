package org.shiming.judgeexplanation.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** Who else of the panel could take an appointment over (三.7). */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "ColleagueList")
public class ColleagueList {
    /** The others of the panel. */
    public List<Colleague> items = new ArrayList<>();

    /** A judge of the panel. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "Colleague")
    public static class Colleague {
        /** Identifier. */
        public String judgeId;
        /** Name. */
        public String name;
        /** 审判长, 承办人 or 成员. */
        public String position;
    }
}
