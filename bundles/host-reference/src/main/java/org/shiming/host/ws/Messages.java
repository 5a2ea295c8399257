package org.shiming.host.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlRootElement;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** The request and answer elements of the contract. Moments are ISO-8601 text with an offset. */
public final class Messages {
    private Messages() {}

    /** Asks for a case. */
    @XmlRootElement(name = "findCase")
    @XmlType(name = "")
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class FindCase {
        /** The number. */
        @XmlElement(required = true)
        public String caseNumber;
    }

    /** A case. */
    @XmlRootElement(name = "findCaseResponse")
    @XmlType(name = "")
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class FindCaseResponse {
        /** The case. */
        @XmlElement(name = "case", required = true)
        public CaseBean found;
    }

    /** Asks for a document's text. */
    @XmlRootElement(name = "documentText")
    @XmlType(name = "", propOrder = {"caseNumber", "documentId"})
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class DocumentText {
        /** The case. */
        @XmlElement(required = true)
        public String caseNumber;
        /** The document. */
        @XmlElement(required = true)
        public String documentId;
    }

    /** A document's text. */
    @XmlRootElement(name = "documentTextResponse")
    @XmlType(name = "")
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class DocumentTextResponse {
        /** The text. */
        @XmlElement(required = true)
        public String text;
    }

    /** Files a document. */
    @XmlRootElement(name = "fileDocument")
    @XmlType(name = "", propOrder = {"idempotencyKey", "caseNumber", "kind", "title", "mediaType", "sha256",
        "content"})
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class FileDocument {
        /** The same key files once. */
        @XmlElement(required = true)
        public String idempotencyKey;
        /** The case. */
        @XmlElement(required = true)
        public String caseNumber;
        /** 释明笔录 … */
        @XmlElement(required = true)
        public String kind;
        /** The title. */
        @XmlElement(required = true)
        public String title;
        /** application/pdf … */
        @XmlElement(required = true)
        public String mediaType;
        /** In hex. */
        @XmlElement(required = true)
        public String sha256;
        /** The document. */
        @XmlElement(required = true)
        public byte[] content;
    }

    /** A receipt. */
    @XmlRootElement(name = "fileDocumentResponse")
    @XmlType(name = "", propOrder = {"receiptNumber", "receivedAt"})
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class FileDocumentResponse {
        /** 收字〔2026〕NNNNN号 */
        @XmlElement(required = true)
        public String receiptNumber;
        /** When it was received, the first time. */
        @XmlElement(required = true)
        @XmlSchemaType(name = "dateTime")
        public String receivedAt;
    }

    /** Reports what happened with a party. */
    @XmlRootElement(name = "reportOutcome")
    @XmlType(name = "", propOrder = {"idempotencyKey", "caseNumber", "partyId", "kind", "text", "at"})
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class ReportOutcome {
        /** The same key is noted once. */
        @XmlElement(required = true)
        public String idempotencyKey;
        /** The case. */
        @XmlElement(required = true)
        public String caseNumber;
        /** The party. */
        @XmlElement(required = true)
        public String partyId;
        /** The reporter's word. */
        @XmlElement(required = true)
        public String kind;
        /** In words. */
        @XmlElement(required = true)
        public String text;
        /** When it happened. */
        @XmlElement(required = true)
        @XmlSchemaType(name = "dateTime")
        public String at;
    }

    /** The report is kept. */
    @XmlRootElement(name = "reportOutcomeResponse")
    @XmlType(name = "")
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class ReportOutcomeResponse {
        /** Always true. */
        public boolean accepted;
    }
}
