package org.shiming.expertpool.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** The caller's own notes. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "NoteList")
public class NoteList {
    /** Oldest first. */
    public List<NoteDto> items = new ArrayList<>();

    /** A note. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "NoteDto")
    public static class NoteDto {
        /** When it was written. */
        public String at;
        /** The words. */
        public String text;
    }
}
