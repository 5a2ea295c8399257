package org.shiming.casesystem.host;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlRootElement;
import javax.xml.bind.annotation.XmlType;

/** Asks for a case. */
@XmlRootElement(name = "findCase")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {"caseNumber"})
public class FindCase {
    /** The case number. */
    public String caseNumber;
}
