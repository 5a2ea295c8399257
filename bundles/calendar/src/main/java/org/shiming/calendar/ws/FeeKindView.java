package org.shiming.calendar.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A kind of fee. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "FeeKindView")
public class FeeKindView {
    /** Its code. */
    public String code;
    /** In Chinese. */
    public String label;
    /** PROPERTY, PIECE or APPLICATION. */
    public String nature;
    /** What a reader should know. */
    public String note;
}
