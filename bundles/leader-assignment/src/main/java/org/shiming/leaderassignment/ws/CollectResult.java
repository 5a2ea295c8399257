package org.shiming.leaderassignment.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A result per item. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "CollectResult")
public class CollectResult {
    /** The results, in the order given. */
    public List<Row> rows = new ArrayList<>();

    /** One item's result. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "CollectRow")
    public static class Row {
        /** The item. */
        public String itemId;
        /** Whether it was done. */
        public boolean done;
        /** Stable code, if it was not. */
        public String code;
        /** Why not, in Chinese. */
        public String message;
    }
}
