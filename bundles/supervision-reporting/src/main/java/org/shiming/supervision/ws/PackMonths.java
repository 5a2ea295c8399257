package org.shiming.supervision.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** The frozen months. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "packMonths")
public class PackMonths {
    /** yyyy-MM, newest first. */
    public List<String> months = new ArrayList<>();
}
