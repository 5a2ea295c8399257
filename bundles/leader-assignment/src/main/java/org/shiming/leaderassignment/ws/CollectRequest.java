package org.shiming.leaderassignment.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** Many items at once: collected, or fed back. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "CollectRequest")
public class CollectRequest {
    /** The message's own identifier; repeated, it returns the first answers. */
    public String messageId;
    /** The items, 1 to 200. */
    public List<String> itemIds = new ArrayList<>();
    /** The words for all of them. */
    public String text;
}
