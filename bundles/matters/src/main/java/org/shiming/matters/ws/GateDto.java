package org.shiming.matters.ws;

import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;

/** What the gates answered. */
@XmlAccessorType(XmlAccessType.FIELD)
public class GateDto {
    /** The mode asked about, absent for G7. */
    public String mode;
    /** The same in Chinese. */
    public String modeLabel;
    /** {@code ALLOWED BLOCKED NEEDS_APPROVAL}: the strictest. */
    public String decision;
    /** The same in Chinese. */
    public String decisionLabel;
    /** The strictest reason's article. */
    public String article;
    /** Every gate that had something to say, the strictest first. */
    public List<GateReasonDto> reasons;
    /** Where to go instead, if there is a better way. */
    public String route;
    /** The same in Chinese. */
    public String routeLabel;
    /** Whether a plug-in for the mode is installed. */
    public boolean channelInstalled;
}
