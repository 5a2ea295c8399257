package org.shiming.reception.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** What was registered about a case. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "CaseVisits")
public class CaseVisits {
    /** The visits, newest first. */
    public List<VisitDto> visits = new ArrayList<>();
    /** The slips, newest first. */
    public List<SlipDto> slips = new ArrayList<>();

    /** One slip. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "SlipDto")
    public static class SlipDto {
        /** The slip. */
        public String slipId;
        /** Its number. */
        public String number;
        /** The party, masked. */
        public String partyLabel;
        /** Who referred. */
        public String from;
        /** Where to. */
        public String to;
        /** When. */
        public String at;
        /** Whether the judge had explained before. */
        public boolean again;
    }
}
