package org.shiming.matters.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;

/** One thing that happened. */
@XmlAccessorType(XmlAccessType.FIELD)
public class TimelineItemDto {
    /** When. */
    public String at;
    /** The feed entry's type. */
    public String type;
    /** The matter. */
    public String matterId;
    /** Who did it. */
    public String actor;
    /** One Chinese sentence without names. */
    public String summary;
}
