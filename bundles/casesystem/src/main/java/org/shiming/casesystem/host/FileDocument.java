package org.shiming.casesystem.host;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlRootElement;
import javax.xml.bind.annotation.XmlType;

/** A paper for the case file. */
@XmlRootElement(name = "fileDocument")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {"idempotencyKey", "caseNumber", "kind", "title", "mediaType", "sha256", "content"})
public class FileDocument {
    /** The same key is filed once. */
    public String idempotencyKey;
    /** The case number. */
    public String caseNumber;
    /** Such as 释明笔录. */
    public String kind;
    /** The title in the case file. */
    public String title;
    /** Such as {@code application/pdf}. */
    public String mediaType;
    /** Of the content, hexadecimal. */
    public String sha256;
    /** The bytes; base64 on the wire. */
    public byte[] content;
}
