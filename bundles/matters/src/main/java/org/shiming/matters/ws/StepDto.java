package org.shiming.matters.ws;

import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;

/** What a mode would be for a matter now. */
@XmlAccessorType(XmlAccessType.FIELD)
public class StepDto {
    /** What the gates say, with article, sentence and facts. */
    public GateDto gate;
    /** The plug-ins that can carry it out; empty: not installed, the matter waits. */
    public List<String> providedBy;
    /** Who can explain now, without those in conflict (G5). */
    public List<String> available;
    /** How many were left out because of a conflict. */
    public int inConflict;
    /** Whether the plan's order proposes it next. */
    public boolean proposed;
}
