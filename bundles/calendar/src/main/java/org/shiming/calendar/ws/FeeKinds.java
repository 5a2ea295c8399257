package org.shiming.calendar.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** What may be charged for on a day. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "FeeKinds")
public class FeeKinds {
    /** The day. */
    public String day;
    /** Kinds, in order. */
    public List<FeeKindView> kinds = new ArrayList<>();
    /** Reasons for halving. */
    public List<CodeLabel> halvings = new ArrayList<>();
}
