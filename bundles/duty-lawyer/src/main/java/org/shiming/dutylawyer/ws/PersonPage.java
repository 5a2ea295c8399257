package org.shiming.dutylawyer.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** The list. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "PersonPage")
public class PersonPage {
    /** Everybody, by identifier. */
    public List<PersonView> items = new ArrayList<>();
}
