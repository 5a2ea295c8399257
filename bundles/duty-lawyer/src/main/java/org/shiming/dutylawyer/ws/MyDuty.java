package org.shiming.dutylawyer.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** What concerns the caller: shifts, proposals, leaves. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "MyDuty")
public class MyDuty {
    /** The caller. */
    public String personId;
    /** The own shifts from yesterday on. */
    public List<ShiftView> shifts = new ArrayList<>();
    /** Proposals that wait. */
    public List<SwapView> swaps = new ArrayList<>();
    /** Leaves that are not over. */
    public List<LeaveView> leaves = new ArrayList<>();
    /** Others' shifts that may be asked for. */
    public List<ShiftView> others = new ArrayList<>();
    /** Whose they are. */
    public List<PersonView> people = new ArrayList<>();
}
