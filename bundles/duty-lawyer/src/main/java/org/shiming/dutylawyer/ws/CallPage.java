package org.shiming.dutylawyer.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** Who waits, longest first. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "CallPage")
public class CallPage {
    /** The calls. */
    public List<CallView> items = new ArrayList<>();
    /** Whether the caller is on duty and signed in. */
    public boolean signedIn;
    /** The caller's shift that runs now, or empty. */
    public String shiftId;
}
