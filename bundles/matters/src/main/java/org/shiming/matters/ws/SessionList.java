package org.shiming.matters.ws;

import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;

/** A case's sessions. */
@XmlAccessorType(XmlAccessType.FIELD)
public class SessionList {
    /** The sessions, oldest first. */
    public List<SessionDto> items;
}
