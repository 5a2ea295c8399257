package org.shiming.dutylawyer.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** What a command did. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Done")
public class Done {
    /** The thing that was changed. */
    public String id;
    /** How it stands now. */
    public String state;
    /** In Chinese. */
    public String sentence;
}
