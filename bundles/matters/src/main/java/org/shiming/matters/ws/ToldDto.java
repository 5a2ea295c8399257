package org.shiming.matters.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;

/** One thing told. */
@XmlAccessorType(XmlAccessType.FIELD)
public class ToldDto {
    /** {@code REPLY_TO_PARTY FEEDBACK_TO_CENTRE FEEDBACK_TO_LEADER}. */
    public String kind;
    /** The same in Chinese. */
    public String kindLabel;
    /** When. */
    public String at;
    /** The receipt or how it was given, may be empty. */
    public String receipt;
}
