package org.shiming.casesystem.host;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlRootElement;
import javax.xml.bind.annotation.XmlType;

/** The host's receipt. */
@XmlRootElement(name = "fileDocumentResponse")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {"receiptNumber", "receivedAt"})
public class FileDocumentResponse {
    /** The receipt. */
    public String receiptNumber;
    /** When, ISO-8601. */
    public String receivedAt;
}
