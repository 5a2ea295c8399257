package org.shiming.host.domain;

import java.util.List;

/**
 * A party of a case.
 *
 * @param partyId this system's identifier; never an identity number
 * @param name the name; never for a log
 * @param capacity 原告, 被告, 被告人, 申请执行人 …
 * @param kind 自然人 or 法人
 * @param phone empty when unknown
 * @param obligor whether the judgment obliges this party to perform
 * @param agents agents ad litem
 * @param abroad whether it has no domicile in the PRC
 */
public record Party(String partyId, String name, String capacity, String kind, String phone, boolean obligor,
        List<Agent> agents, boolean abroad) {

    /** Copies the agents. */
    public Party {
        agents = List.copyOf(agents);
    }

    /** A party at home. */
    public Party(String partyId, String name, String capacity, String kind, String phone, boolean obligor,
            List<Agent> agents) {
        this(partyId, name, capacity, kind, phone, obligor, agents, false);
    }

    /** @return the same party with these agents */
    public Party with(List<Agent> added) {
        return new Party(partyId, name, capacity, kind, phone, obligor, added, abroad);
    }

    /** @return the same party without a domicile in the PRC */
    public Party livingAbroad() {
        return new Party(partyId, name, capacity, kind, phone, obligor, agents, true);
    }

    /**
     * An agent ad litem.
     *
     * @param personId who
     * @param name the name
     * @param firm the law firm, empty if none
     */
    public record Agent(String personId, String name, String firm) {}
}
