package org.shiming.matters.ws;

import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;

/** A page of matters. */
@XmlAccessorType(XmlAccessType.FIELD)
public class MatterPage {
    /** The matters. */
    public List<MatterDto> items;
    /** Give this as {@code before} for the next page; absent on the last. */
    public String next;
}
