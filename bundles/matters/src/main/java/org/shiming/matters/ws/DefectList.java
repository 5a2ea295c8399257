package org.shiming.matters.ws;

import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;

/** Defects. */
@XmlAccessorType(XmlAccessType.FIELD)
public class DefectList {
    /** The defects. */
    public List<DefectDto> items;
}
