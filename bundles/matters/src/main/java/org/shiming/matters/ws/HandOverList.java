package org.shiming.matters.ws;

import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;

/** Hand-overs. */
@XmlAccessorType(XmlAccessType.FIELD)
public class HandOverList {
    /** The hand-overs, oldest first. */
    public List<HandOverDto> items;
}
