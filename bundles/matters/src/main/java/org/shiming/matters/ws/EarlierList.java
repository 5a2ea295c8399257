package org.shiming.matters.ws;

import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;

/** Earlier explanations. */
@XmlAccessorType(XmlAccessType.FIELD)
public class EarlierList {
    /** The explanations, newest first. */
    public List<EarlierDto> items;
}
