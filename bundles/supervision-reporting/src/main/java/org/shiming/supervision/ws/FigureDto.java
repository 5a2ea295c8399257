package org.shiming.supervision.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** An indicator with its figure and definition. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "figureDto")
public class FigureDto {
    /** The indicator. */
    public String code;
    /** Its title. */
    public String title;
    /** Article of the plan. */
    public String article;
    /** Version of the definition. */
    public int version;
    /** Numerator, denominator and period in words. */
    public String definition;
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
