package org.shiming.leaderassignment.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** The parties of a case, to choose from. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "PartyList")
public class PartyList {
    /** The parties. */
    public List<Party> items = new ArrayList<>();

    /** One party. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "PartyChoice")
    public static class Party {
        /** Identifier. */
        public String partyId;
        /** The name, a person's masked. */
        public String label;
        /** 原告, 被告 and so on. */
        public String capacity;
    }
}
