package org.shiming.matters.ws;

import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;

/** What happened to a case in the loop. */
@XmlAccessorType(XmlAccessType.FIELD)
public class TimelineDto {
    /** 案号, normalised. */
    public String caseNumber;
    /** What happened, oldest first. */
    public List<TimelineItemDto> items;
}
