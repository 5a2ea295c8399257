package org.shiming.casesystem.host;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/**
 * A case in the host's own words. Dates stay texts here, so that one bad date is a named problem and not an unreadable
 * answer. Members have the names of the WSDL, where they are explained.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Case", propOrder = {"caseNumber", "courtCode", "superiorCourtCode", "appealCourtCode", "caseType",
    "procedure", "cause", "division", "undertakingJudgeId", "panel", "parties", "documents", "services", "flags",
    "fees", "performance"})
public class HostCase {
    public String caseNumber;
    public String courtCode;
    public String superiorCourtCode;
    public String appealCourtCode;
    public String caseType;
    public String procedure;
    public String cause;
    public String division;
    public String undertakingJudgeId;
    public List<PanelMember> panel = new ArrayList<>();
    public List<Party> parties = new ArrayList<>();
    public List<Document> documents = new ArrayList<>();
    public List<Service> services = new ArrayList<>();
    public Flags flags;
    public List<Fee> fees = new ArrayList<>();
    public List<Performance> performance = new ArrayList<>();

    /** A judge of the panel. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "PanelMember", propOrder = {"personId", "name", "position"})
    public static class PanelMember {
        public String personId;
        public String name;
        public String position;
    }

    /** A party. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "Party",
            propOrder = {"partyId", "name", "capacity", "kind", "phone", "obligor", "agents", "abroad"})
    public static class Party {
        public String partyId;
        public String name;
        public String capacity;
        public String kind;
        public String phone;
        public boolean obligor;
        public List<Agent> agents = new ArrayList<>();
        public boolean abroad;
    }

    /** An agent ad litem. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "Agent", propOrder = {"personId", "name", "firm"})
    public static class Agent {
        public String personId;
        public String name;
        public String firm;
    }

    /** A judgment document. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "Document", propOrder = {"documentId", "kind", "title", "issuedOn", "pronouncedOn", "effectiveOn"})
    public static class Document {
        public String documentId;
        public String kind;
        public String title;
        public String issuedOn;
        public String pronouncedOn;
        public String effectiveOn;
    }

    /** Service of a document on a party. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "Service", propOrder = {"documentId", "partyId", "method", "servedOn", "status"})
    public static class Service {
        public String documentId;
        public String partyId;
        public String method;
        public String servedOn;
        public String status;
    }

    /** What makes explaining mandatory. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "Flags", propOrder = {"fourCategory", "conflictProminent", "petitionRisk", "petitionReceived",
        "notes"})
    public static class Flags {
        public List<String> fourCategory = new ArrayList<>();
        public boolean conflictProminent;
        public boolean petitionRisk;
        public boolean petitionReceived;
        public String notes;
    }

    /** A fee. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "Fee", propOrder = {"partyId", "item", "due", "paid", "dueOn"})
    public static class Fee {
        public String partyId;
        public String item;
        public BigDecimal due;
        public BigDecimal paid;
        public String dueOn;
    }

    /** A duty under the judgment. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "Performance", propOrder = {"partyId", "obligation", "amount", "dueOn", "performedOn"})
    public static class Performance {
        public String partyId;
        public String obligation;
        public BigDecimal amount;
        public String dueOn;
        public String performedOn;
    }
}
