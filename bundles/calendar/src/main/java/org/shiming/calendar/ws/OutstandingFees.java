package org.shiming.calendar.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** What the parties of a case owe in court fees, as the host has it. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "OutstandingFees")
public class OutstandingFees {
    /** One line per fee. */
    public List<OutstandingFee> items = new ArrayList<>();
}
