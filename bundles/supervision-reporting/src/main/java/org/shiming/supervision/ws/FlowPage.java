package org.shiming.supervision.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** The loop as a flow. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "flowPage")
public class FlowPage {
    /** Whether the facts are there at all. */
    public boolean installed;
    /** The layers. */
    public List<LayerDto> items = new ArrayList<>();
}
