package org.shiming.calendar.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** Asks for the doubled part of interest for delay. Nothing is kept. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "InterestRequest")
public class InterestRequest {
    /** Wanted with every message; a calculation keeps nothing. */
    public String messageId;
    /** The judgment's own debt, 1 to 100 parts. */
    public List<InterestInstalment> instalments = new ArrayList<>();
    /** General interest and costs that the judgment grants, in yuan; empty for none. */
    public String general;
    /** What was paid or taken. */
    public List<InterestPayment> payments = new ArrayList<>();
    /** When enforcement was stayed. */
    public List<InterestSuspension> suspensions = new ArrayList<>();
    /** Up to and including this day, yyyy-MM-dd; today if empty. */
    public String until;
    /** Whether the last day of performance itself counts; as a rule it does not. */
    public boolean expiryDayCounts;
}
