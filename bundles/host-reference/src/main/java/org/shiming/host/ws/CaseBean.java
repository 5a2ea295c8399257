package org.shiming.host.ws;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** A case on the wire; field by field as the contract names and explains them. Days are text in the form yyyy-MM-dd. */
@XmlType(name = "Case", propOrder = {"caseNumber", "courtCode", "superiorCourtCode", "appealCourtCode", "caseType",
    "procedure", "cause", "division", "undertakingJudgeId", "panel", "parties", "documents", "services", "flags",
    "fees", "performance"})
@XmlAccessorType(XmlAccessType.FIELD)
public class CaseBean {
    public String caseNumber;
    public String courtCode;
    public String superiorCourtCode;
    public String appealCourtCode;
    public String caseType;
    public String procedure;
    public String cause;
    public String division;
    public String undertakingJudgeId;
    public List<PanelMemberBean> panel = new ArrayList<>();
    public List<PartyBean> parties = new ArrayList<>();
    public List<DocumentBean> documents = new ArrayList<>();
    public List<ServiceBean> services = new ArrayList<>();
    public FlagsBean flags;
    public List<FeeBean> fees = new ArrayList<>();
    public List<PerformanceBean> performance = new ArrayList<>();

    /** A judge of the panel. */
    @XmlType(name = "PanelMember", propOrder = {"personId", "name", "position"})
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class PanelMemberBean {
        public String personId;
        public String name;
        public String position;
    }

    /** A party. */
    @XmlType(name = "Party", propOrder = {"partyId", "name", "capacity", "kind", "phone", "obligor", "agents",
        "abroad"})
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class PartyBean {
        public String partyId;
        public String name;
        public String capacity;
        public String kind;
        /** Absent when unknown. */
        public String phone;
        public boolean obligor;
        public List<AgentBean> agents = new ArrayList<>();
        public boolean abroad;
    }

    /** An agent ad litem. */
    @XmlType(name = "Agent", propOrder = {"personId", "name", "firm"})
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class AgentBean {
        public String personId;
        public String name;
        /** Absent without a firm. */
        public String firm;
    }

    /** A judgment document. */
    @XmlType(name = "Document", propOrder = {"documentId", "kind", "title", "issuedOn", "pronouncedOn",
        "effectiveOn"})
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class DocumentBean {
        public String documentId;
        public String kind;
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
        public String documentId;
        public String partyId;
        public String method;
        /** Absent: not served. */
        @XmlSchemaType(name = "date")
        public String servedOn;
        public String status;
    }

    /** What was noted during trial. */
    @XmlType(name = "Flags", propOrder = {"fourCategory", "conflictProminent", "petitionRisk", "petitionReceived",
        "notes"})
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class FlagsBean {
        public List<String> fourCategory = new ArrayList<>();
        public boolean conflictProminent;
        public boolean petitionRisk;
        public boolean petitionReceived;
        /** Absent without notes. */
        public String notes;
    }

    /** A fee. */
    @XmlType(name = "Fee", propOrder = {"partyId", "item", "due", "paid", "dueOn"})
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class FeeBean {
        public String partyId;
        public String item;
        @XmlElement(required = true)
        public BigDecimal due;
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
        public String partyId;
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
