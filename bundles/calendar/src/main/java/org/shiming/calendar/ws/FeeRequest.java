package org.shiming.calendar.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** Asks for a court fee. Nothing is kept. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "FeeRequest")
public class FeeRequest {
    /** Wanted with every message; a calculation keeps nothing. */
    public String messageId;
    /** What is claimed or applied for, 1 to 50. */
    public List<FeeClaim> claims = new ArrayList<>();
    /** On appeal: the amounts are those still in dispute. */
    public boolean appeal;
    /** Codes of reasons for halving, as feeKinds lists them. */
    public List<String> halvings = new ArrayList<>();
    /** The day of filing, yyyy-MM-dd; today if empty. */
    public String day;
}
