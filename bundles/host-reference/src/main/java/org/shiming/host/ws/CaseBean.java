package org.shiming.host.ws;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** A case on the wire; field by field as the contract names them. Days are text in the form yyyy-MM-dd. */
@XmlType(name = "Case", propOrder = {"caseNumber", "courtCode", "superiorCourtCode", "appealCourtCode", "caseType",
    "procedure", "cause", "division", "undertakingJudgeId", "panel", "parties", "documents", "services", "flags",
    "fees", "performance"})
@XmlAccessorType(XmlAccessType.FIELD)
public class CaseBean {
    /** See the contract. */
    public String caseNumber;
    /** See the contract. */
    public String courtCode;
    /** See the contract. */
    public String superiorCourtCode;
    /** See the contract. */
    public String appealCourtCode;
    /** See the contract. */
    public String caseType;
    /** See the contract. */
    public String procedure;
    /** See the contract. */
    public String cause;
    /** See the contract. */
    public String division;
    /** See the contract. */
    public String undertakingJudgeId;
    /** See the contract. */
    public List<PanelMemberBean> panel = new ArrayList<>();
    /** See the contract. */
    public List<PartyBean> parties = new ArrayList<>();
    /** See the contract. */
    public List<DocumentBean> documents = new ArrayList<>();
    /** See the contract. */
    public List<ServiceBean> services = new ArrayList<>();
    /** See the contract. */
    public FlagsBean flags;
    /** See the contract. */
    public List<FeeBean> fees = new ArrayList<>();
    /** See the contract. */
    public List<PerformanceBean> performance = new ArrayList<>();

    /** A judge of the panel. */
    @XmlType(name = "PanelMember", propOrder = {"personId", "name", "position"})
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class PanelMemberBean {
        /** See the contract. */
        public String personId;
        /** See the contract. */
        public String name;
        /** See the contract. */
        public String position;
    }

    /** A party. */
    @XmlType(name = "Party", propOrder = {"partyId", "name", "capacity", "kind", "phone", "obligor", "agents"})
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class PartyBean {
        /** See the contract. */
        public String partyId;
        /** See the contract. */
        public String name;
        /** See the contract. */
        public String capacity;
        /** See the contract. */
        public String kind;
        /** Absent when unknown. */
        public String phone;
        /** See the contract. */
        public boolean obligor;
        /** See the contract. */
        public List<AgentBean> agents = new ArrayList<>();
    }

    /** An agent ad litem. */
    @XmlType(name = "Agent", propOrder = {"personId", "name", "firm"})
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class AgentBean {
        /** See the contract. */
        public String personId;
        /** See the contract. */
        public String name;
        /** Absent without a firm. */
        public String firm;
    }

    /** A judgment document. */
    @XmlType(name = "Document", propOrder = {"documentId", "kind", "title", "issuedOn", "pronouncedOn",
        "effectiveOn"})
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class DocumentBean {
        /** See the contract. */
        public String documentId;
        /** See the contract. */
        public String kind;
        /** See the contract. */
        public String title;
        /** Absent: a draft. */
        @XmlSchemaType(name = "date")
        public String issuedOn;
        /** Absent: not pronounced. */
        @XmlSchemaType(name = "date")
        public String pronouncedOn;
        /** Absent: not effective. */
        @XmlSchemaType(name = "date")
        public String effectiveOn;
    }

    /** Service on a party. */
    @XmlType(name = "Service", propOrder = {"documentId", "partyId", "method", "servedOn", "status"})
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class ServiceBean {
        /** See the contract. */
        public String documentId;
        /** See the contract. */
        public String partyId;
        /** See the contract. */
        public String method;
        /** Absent: not served. */
        @XmlSchemaType(name = "date")
        public String servedOn;
        /** See the contract. */
        public String status;
    }

    /** What was noted during trial. */
    @XmlType(name = "Flags", propOrder = {"fourCategory", "conflictProminent", "petitionRisk", "petitionReceived",
        "notes"})
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class FlagsBean {
        /** See the contract. */
        public List<String> fourCategory = new ArrayList<>();
        /** See the contract. */
        public boolean conflictProminent;
        /** See the contract. */
        public boolean petitionRisk;
        /** See the contract. */
        public boolean petitionReceived;
        /** Absent without notes. */
        public String notes;
    }

    /** A fee. */
    @XmlType(name = "Fee", propOrder = {"partyId", "item", "due", "paid", "dueOn"})
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class FeeBean {
        /** See the contract. */
        public String partyId;
        /** See the contract. */
        public String item;
        /** See the contract. */
        @XmlElement(required = true)
        public BigDecimal due;
        /** See the contract. */
        @XmlElement(required = true)
        public BigDecimal paid;
        /** Absent: no day set. */
        @XmlSchemaType(name = "date")
        public String dueOn;
    }

    /** A duty. */
    @XmlType(name = "Performance", propOrder = {"partyId", "obligation", "amount", "dueOn", "performedOn"})
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class PerformanceBean {
        /** See the contract. */
        public String partyId;
        /** See the contract. */
        public String obligation;
        /** Absent: not about money. */
        public BigDecimal amount;
        /** Absent: not running yet. */
        @XmlSchemaType(name = "date")
        public String dueOn;
        /** Absent: not performed. */
        @XmlSchemaType(name = "date")
        public String performedOn;
    }
}
