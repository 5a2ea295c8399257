package org.shiming.supervision.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** One layer of the loop. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "layerDto")
public class LayerDto {
    /** Mode of explaining. */
    public String mode;
    /** Chinese. */
    public String title;
    /** Matters that came there. */
    public long entered;
    /** Of them, accepted there. */
    public long accepted;
}
