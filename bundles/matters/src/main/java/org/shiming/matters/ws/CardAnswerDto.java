package org.shiming.matters.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;

/** The answer as it was kept. */
@XmlAccessorType(XmlAccessType.FIELD)
public class CardAnswerDto {
    /** The matter. */
    public String matterId;
    /** The proposed mode. */
    public String mode;
    /** Whether it is followed. */
    public boolean followed;
    /** Why not, empty if it is. */
    public String reasonCode;
}
