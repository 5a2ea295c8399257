package org.shiming.endpoint.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;
import org.shiming.door.spi.EndedCall;

/** An entry of the audit. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "auditItem")
public class AuditItem {
    /** When, ISO-8601. */
    public String at;
    /** The reference in logs. */
    public String reference;
    /** Who. */
    public String caller;
    /** From where. */
    public String remote;
    /** How: SOAP, JSON, SCREEN, DOOR. */
    public String channel;
    /** The service. */
    public String service;
    /** What. */
    public String operation;
    /** The case. */
    public String caseNumber;
    /** The message. */
    public String messageId;
    /** OK, or the code of the refusal. */
    public String outcome;
    /** The HTTP status. */
    public int status;
    /** How long it took, in microseconds. */
    public long micros;

    static AuditItem of(EndedCall entry) {
        AuditItem item = new AuditItem();
        item.at = entry.at().toString();
        item.reference = entry.reference();
        item.caller = entry.caller();
        item.remote = entry.remote();
        item.channel = entry.channel();
        item.service = entry.service();
        item.operation = entry.operation();
        item.caseNumber = entry.caseNumber();
        item.messageId = entry.messageId();
        item.outcome = entry.outcome();
        item.status = entry.status();
        item.micros = entry.micros();
        return item;
    }
}
