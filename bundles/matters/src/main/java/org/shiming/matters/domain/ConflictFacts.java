package org.shiming.matters.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.channel.Engagement;
import org.shiming.api.channel.Engagement.Side;
import org.shiming.api.channel.Explainer;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.PersonId;

/**
 * What is known of a conflict of interest (G5).
 *
 * @param hits what was found, in words without personal names; empty: nothing
 * @param compared how many parties and agents of the case were compared
 * @param kept how many plug-ins keep the explainer; none: only the host's people could be compared
 * @param unchecked how many plug-ins could not be asked
 */
public record ConflictFacts(List<String> hits, int compared, int kept, int unchecked) {
    /** Nobody was compared with anybody. */
    public static final ConflictFacts NONE = new ConflictFacts(List.of(), 0, 0, 0);

    /** Copies. */
    public ConflictFacts {
        hits = List.copyOf(hits);
    }

    /**
     * Compares an explainer with every party and agent of a case, by person and by firm.
     *
     * @param facts the case
     * @param party the party that is to be explained to
     * @param person the explainer's identifier
     * @param known what the plug-ins know of that person
     * @param unchecked how many could not be asked
     * @return what was found
     */
    public static ConflictFacts of(CaseFacts facts, PartyId party, PersonId person, List<Explainer> known,
            int unchecked) {
        Set<String> hits = new LinkedHashSet<>();
        int compared = 0;
        for (CaseFacts.Party of : facts.parties()) {
            compared += 1 + of.agents().size();
            if (of.id().value().equals(person.value())) {
                hits.add("释明人 " + person + " 是本案当事人");
            }
            of.agents().forEach(agent -> agent(hits, of, agent, person, known));
        }
        known.forEach(explainer -> explainer.engagements().forEach(one -> engaged(hits, facts, party, one)));
        return new ConflictFacts(new ArrayList<>(hits), compared, known.size(), unchecked);
    }

    private static void agent(Set<String> hits, CaseFacts.Party of, CaseFacts.Agent agent, PersonId person,
            List<Explainer> known) {
        if (agent.person().equals(person)) {
            hits.add("释明人 " + person + " 是本案" + of.capacity() + "的代理人");
        }
        for (Explainer explainer : known) {
            boolean firm = same(explainer.firm(), agent.firm());
            if (firm && same(explainer.name(), agent.name())) {
                hits.add("释明人 " + person + " 与本案" + of.capacity() + "的代理人同名且同属“" + agent.firm().strip() + "”");
            } else if (firm) {
                hits.add("释明人所在“" + agent.firm().strip() + "”在本案代理" + of.capacity());
            }
        }
    }

    /** Against the party itself in any case, for its opponent while that goes on, or anything in this very case. */
    private static void engaged(Set<String> hits, CaseFacts facts, PartyId party, Engagement one) {
        String who = one.byFirm() ? "释明人所在单位" : "释明人本人";
        String where = one.caseNumber().map(number -> number.value()).orElse("案号未申报");
        if (one.caseNumber().filter(facts.caseNumber()::equals).isPresent()) {
            hits.add(who + "参与过本案（" + one.side().label() + "）");
        }
        for (CaseFacts.Party of : facts.parties()) {
            if (!same(of.name(), one.party())) {
                continue;
            }
            boolean itself = of.id().equals(party);
            if (itself && one.side() == Side.AGAINST) {
                hits.add(who + (one.endedOn().isPresent() ? "曾在" : "正在") + "另案（" + where + "）中代理该当事人的对方");
            } else if (!itself && one.side() == Side.FOR && one.endedOn().isEmpty()) {
                hits.add(who + "正在另案（" + where + "）中代理本案" + of.capacity());
            }
        }
    }

    private static boolean same(String one, String other) {
        return !one.isBlank() && plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "").replace('(', '（').replace(')', '）');
    }
}
