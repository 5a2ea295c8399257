package org.shiming.supervision.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** One part of an indicator that is set apart. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "partDto")
public class PartDto {
    /** Month, unit or mode. */
    public String key;
    /** The same in Chinese. */
    public String label;
    /** FIGURE, NO_DENOMINATOR or NOT_INSTALLED. */
    public String state;
    /** As shown: 12, 83.3%, —, 未安装. */
    public String value;
    /** Of the same period; absent if not installed. */
    public Long numerator;
    /** Of the same period; absent for a plain count. */
    public Long denominator;
    /** As shown; absent where there is no cohort. */
    public String cohortValue;
    /** Of the cohort. */
    public Long cohortNumerator;
    /** Of the cohort. */
    public Long cohortDenominator;
}
