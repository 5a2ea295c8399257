package org.shiming.matters.ws;

import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;

/** A designation or a leader's item behind a matter (三.8, 三.9). */
@XmlAccessorType(XmlAccessType.FIELD)
public class DirectionDto {
    /** The matter. */
    public String matterId;
    /** Its identifier in whoever keeps it. */
    public String item;
    /** {@code DESIGNATED LEADER}. */
    public String kind;
    /** The same in Chinese. */
    public String kindLabel;
    /** Who directs. */
    public String source;
    /** Document number, may be empty. */
    public String reference;
    /** When. */
    public String directedAt;
    /** What was told, in the order in which it was told. */
    public List<ToldDto> told;
    /** What is still to be told, in order. */
    public List<String> missing;
    /** The same in Chinese. */
    public List<String> missingLabels;
}
