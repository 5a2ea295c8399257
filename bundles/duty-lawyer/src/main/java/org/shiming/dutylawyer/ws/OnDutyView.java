package org.shiming.dutylawyer.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** Who is on duty: the one answer for screen, SMS and service. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "OnDutyView")
public class OnDutyView {
    /** ON_DUTY, NOBODY_SIGNED_IN, NOBODY_ROSTERED or OUTSIDE_HOURS. */
    public String code;
    /** For screens and SMS, in Chinese. */
    public String sentence;
    /** Where. */
    public String place;
    /** The half-day that runs; absent outside the hours. */
    public SlotView slot;
    /** Who, those present first. */
    public List<ServingView> serving = new ArrayList<>();
    /** The next half-day with somebody rostered; absent if there is none within a month. */
    public SlotView next;
    /** Who that will be. */
    public List<ServingView> nextServing = new ArrayList<>();
}
