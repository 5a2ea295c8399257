package org.shiming.matters.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;

/** A hand-over of a matter. */
@XmlAccessorType(XmlAccessType.FIELD)
public class HandOverDto {
    /** Identifier. */
    public String handOverId;
    /** The matter. */
    public String matterId;
    /** Who hands over. */
    public String from;
    /** Who is to take it. */
    public String to;
    /** Why. */
    public String reason;
    /** When. */
    public String offeredAt;
    /** {@code OFFERED SIGNED RETURNED WITHDRAWN ASSIGNED}. */
    public String state;
    /** The same in Chinese. */
    public String stateLabel;
    /** When it was answered, absent while it waits. */
    public String answeredAt;
    /** The reason of a return, else empty. */
    public String answer;
}
