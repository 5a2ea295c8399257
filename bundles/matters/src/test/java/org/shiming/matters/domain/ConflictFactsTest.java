package org.shiming.matters.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.casesystem.HostAnswer;
import org.shiming.api.channel.Engagement;
import org.shiming.api.channel.Engagement.Side;
import org.shiming.api.channel.Explainer;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.PersonId;
import org.shiming.matters.app.FakeHost;

/** G5: every party and agent of the case, by person and by firm. */
public class ConflictFactsTest {
    private static final PersonId LAWYER = new PersonId("l-1");
    private static final CaseNumber ELSEWHERE = new CaseNumber("（2024）豫0481民初9号");
    private static final String OPPONENT = "某某有限公司";
    private final CaseFacts facts = ((HostAnswer.Known<CaseFacts>) FakeHost.two().find(FakeHost.CASE)).value();

    @Test
    public void whoTakesPartInTheCaseExplainsNothing() {
        assertEquals(List.of("释明人 l-7 是本案原告的代理人"), hits(new PersonId("l-7"), List.of()));
        assertEquals(List.of("释明人 p-2 是本案当事人"), hits(new PersonId("p-2"), List.of()));
        assertEquals(List.of(), hits(LAWYER, List.of()));
    }

    @Test
    public void aColleagueOfAnAgentIsInConflictWhicheverSideTheFirmActsFor() {
        assertEquals(List.of("释明人所在“某某律师事务所”在本案代理原告"),
                hits(LAWYER, List.of(new Explainer(LAWYER, "另一人", " 某某 律师事务所", List.of()))));
        assertTrue(hits(LAWYER, List.of(new Explainer(LAWYER, "代理人", "某某律师事务所", List.of()))).get(0)
                .contains("同名且同属"));
        assertEquals(List.of(), hits(LAWYER, List.of(new Explainer(LAWYER, "另一人", "", List.of()))));
    }

    @Test
    public void whoActsOrHasActedAgainstThePartyElsewhereIsInConflict() {
        assertEquals(List.of("释明人本人正在另案（（2024）豫0481民初9号）中代理该当事人的对方"),
                engaged(new Engagement(Optional.of(ELSEWHERE), "䶮㛃𬭚", Side.AGAINST, false, Optional.empty())));
        assertEquals(List.of("释明人所在单位曾在另案（案号未申报）中代理该当事人的对方"), engaged(new Engagement(Optional.empty(),
                "䶮㛃𬭚", Side.AGAINST, true, Optional.of(LocalDate.of(2020, 1, 1)))));
    }

    @Test
    public void whoActsForTheOpponentNowIsInConflictButNotWhoOnceDid() {
        assertEquals(1, engaged(new Engagement(Optional.of(ELSEWHERE), OPPONENT, Side.FOR, false, Optional.empty()))
                .size());
        assertEquals(List.of(), engaged(new Engagement(Optional.of(ELSEWHERE), OPPONENT, Side.FOR, false,
                Optional.of(LocalDate.of(2020, 1, 1)))));
        assertEquals(List.of(), engaged(new Engagement(Optional.of(ELSEWHERE), OPPONENT, Side.AGAINST, false,
                Optional.empty())));
    }

    @Test
    public void whoHadAnythingToDoWithThisVeryCaseIsInConflict() {
        assertEquals(List.of("释明人本人参与过本案（代理）"), engaged(new Engagement(Optional.of(FakeHost.CASE), "案外人",
                Side.FOR, false, Optional.of(LocalDate.of(2026, 1, 1)))));
    }

    @Test
    public void noPersonalNameStandsInAHit() {
        List<Engagement> all = List.of(
                new Engagement(Optional.of(ELSEWHERE), "䶮㛃𬭚", Side.AGAINST, false, Optional.empty()),
                new Engagement(Optional.of(FakeHost.CASE), "䶮㛃𬭚", Side.FOR, true, Optional.empty()));
        String hits = hits(LAWYER, List.of(new Explainer(LAWYER, "代理人", "某某律师事务所", all))).toString();
        assertTrue(hits, !hits.contains("䶮㛃𬭚") && hits.contains("另案"));
    }

    @Test
    public void itTellsHowManyWereComparedAndWhetherAnyDirectoryKnewThePerson() {
        ConflictFacts found = ConflictFacts.of(facts, FakeHost.PARTY, LAWYER, List.of(), 2);
        assertEquals(3, found.compared());
        assertEquals(0, found.kept());
        assertEquals(2, found.unchecked());
    }

    private List<String> engaged(Engagement one) {
        return hits(LAWYER, List.of(new Explainer(LAWYER, "另一人", "别的律师事务所", List.of(one))));
    }

    private List<String> hits(PersonId person, List<Explainer> known) {
        return ConflictFacts.of(facts, FakeHost.PARTY, person, known, 0).hits();
    }
}
