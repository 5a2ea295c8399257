package org.shiming.supervision.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** An indicator, set apart. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "partPage")
public class PartPage {
    /** The indicator. */
    public String code;
    /** Its title. */
    public String title;
    /** Its definition. */
    public String definition;
    /** Its parts, in the order of their keys: no ranking. */
    public List<PartDto> items = new ArrayList<>();
}
