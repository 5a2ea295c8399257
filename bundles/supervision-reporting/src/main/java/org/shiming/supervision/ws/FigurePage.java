package org.shiming.supervision.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** All indicators of a period. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "figurePage")
public class FigurePage {
    /** First day. */
    public String from;
    /** Last day. */
    public String to;
    /** The unit, empty for the whole court. */
    public String unit;
    /** The indicators. */
    public List<FigureDto> items = new ArrayList<>();
    /** Facts that could not be read, of the whole court. */
    public long unreadable;
}
