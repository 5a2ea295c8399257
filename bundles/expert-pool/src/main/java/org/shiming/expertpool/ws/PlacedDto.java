package org.shiming.expertpool.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** What was done about somebody's place. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "PlacedDto")
public class PlacedDto {
    /** Who. */
    public String person;
    /** Where the person stands. */
    public String state;
    /** The same in Chinese. */
    public String stateLabel;
}
