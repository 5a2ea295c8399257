package org.shiming.matters.ws;

import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;

/** An earlier explanation of the same party, data-minimised. */
@XmlAccessorType(XmlAccessType.FIELD)
public class EarlierDto {
    /** 案号. */
    public String caseNumber;
    /** The matter. */
    public String matterId;
    /** Where the matter stands. */
    public String state;
    /** The same in Chinese. */
    public String stateLabel;
    /** How it was explained. */
    public String mode;
    /** The same in Chinese. */
    public String modeLabel;
    /** When. */
    public String at;
    /** What was given, in Chinese. */
    public List<String> services;
    /** How many questions were explained. */
    public int questions;
    /** How many of them the party said to understand. */
    public int understood;
    /** The mood seen. */
    public String mood;
    /** The same in Chinese. */
    public String moodLabel;
}
