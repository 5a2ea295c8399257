package org.shiming.matters.ws;

import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;

/** A batch's result, row by row. */
@XmlAccessorType(XmlAccessType.FIELD)
public class ReassignedList {
    /** The rows, in the order given. */
    public List<ReassignedDto> items;
    /** How many were reassigned. */
    public int done;
}
