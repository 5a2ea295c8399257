package org.shiming.matters.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;

/** One row of a batch reassignment. */
@XmlAccessorType(XmlAccessType.FIELD)
public class ReassignedDto {
    /** The matter. */
    public String matterId;
    /** Whether it was reassigned. */
    public boolean done;
    /** Why not, absent if it was. */
    public String code;
    /** The same in Chinese. */
    public String message;
}
