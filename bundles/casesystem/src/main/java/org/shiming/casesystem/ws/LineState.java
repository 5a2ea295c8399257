package org.shiming.casesystem.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** How the line to the case system stands, as the asked node sees it. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "LineState")
public class LineState {
    /** UP, AWAY or UNKNOWN: not asked since the start. */
    public String host;
    /** Since when it is so, ISO-8601, empty if unknown. */
    public String since;
    /** When the host answered last, ISO-8601, empty if never. */
    public String lastAnswerAt;
    /** The code of the last failure, empty if none. */
    public String trouble;
    /** The circuit of questions: CLOSED, OPEN, HALF_OPEN. */
    public String circuit;
    /** The circuit of deliveries. */
    public String deliveryCircuit;
    /** Messages that wait. */
    public long waiting;
    /** Messages that a person must look at. */
    public long dead;
    /** When the oldest waiting message was kept, ISO-8601, empty if none waits. */
    public String oldestWaitingAt;
    /** Host words that this court's mapping does not know. */
    public List<UnknownWord> unknownWords = new ArrayList<>();

    /** A word that is not known. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "UnknownWord")
    public static class UnknownWord {
        /** Such as {@code CASE_TYPE_UNKNOWN}. */
        public String problem;
        /** The host's word. */
        public String word;
        /** How often it was met. */
        public long count;
        /** When last, ISO-8601. */
        public String lastAt;
    }
}
