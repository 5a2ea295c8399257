package org.shiming.dutylawyer.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** Somebody on duty. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "ServingView")
public class ServingView {
    /** The shift. */
    public String shiftId;
    /** Who. */
    public PersonView person;
    /** Whether signed in. */
    public boolean present;
}
