package org.shiming.matters.ws;

import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;

/** Everything the page of one matter shows. */
@XmlAccessorType(XmlAccessType.FIELD)
public class MatterPageDto {
    /** The matter with its questions and answers. */
    public MatterDto matter;
    /** Since when the owner is its owner. */
    public String ownerSince;
    /** Whether the owner has exceeded the limit. */
    public boolean overdue;
    /** The limit, in words. */
    public String ownerLimit;
    /** Whether the proposed step is not installed, so that the matter waits. */
    public boolean waits;
    /** Whether every way has been gone and the avenues remain (三.13). */
    public boolean exhausted;
    /** Whether explaining is mandatory (三.1). */
    public boolean mandatory;
    /** Why. */
    public List<String> mandatoryGrounds;
    /** Every mode, the proposed one first; empty for a closed matter or while the host is away. */
    public List<StepDto> steps;
    /** Why there are no steps, absent if there are. */
    public String stepsAway;
    /** The explanations given, oldest first. */
    public List<SessionDto> sessions;
    /** The owners in order, the present one last. */
    public List<TenureDto> owners;
    /** The hand-overs, oldest first. */
    public List<HandOverDto> handOvers;
    /** Designations and leaders' items. */
    public List<DirectionDto> directions;
    /** Judge appointments of the party in this case. */
    public List<AppointmentDto> appointments;
}
