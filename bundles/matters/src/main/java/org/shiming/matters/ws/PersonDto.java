package org.shiming.matters.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;

/** A person. */
@XmlAccessorType(XmlAccessType.FIELD)
public class PersonDto {
    /** Identifier. */
    public String person;
}
