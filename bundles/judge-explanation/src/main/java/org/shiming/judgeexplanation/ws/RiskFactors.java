package org.shiming.judgeexplanation.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** The court's list of risk factors. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "RiskFactors")
public class RiskFactors {
    /** In the court's order. */
    public List<Factor> factors = new ArrayList<>();
    /** Sum from which 较高 is suggested. */
    public int highFrom;
    /** Sum from which 强烈 is suggested. */
    public int severeFrom;

    /** One factor. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "Factor")
    public static class Factor {
        /** Stable code. */
        public String code;
        /** Chinese term. */
        public String label;
        /** 0 to 10. */
        public int weight;
    }
}
