package org.shiming.casesystem.host;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlRootElement;
import javax.xml.bind.annotation.XmlType;

/** Asks for a document's text. */
@XmlRootElement(name = "documentText")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {"caseNumber", "documentId"})
public class DocumentText {
    /** The case number. */
    public String caseNumber;
    /** The document. */
    public String documentId;
}
