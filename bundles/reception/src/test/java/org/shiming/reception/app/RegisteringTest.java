package org.shiming.reception.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import org.apache.felix.hc.api.Result;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.Origin;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.PartyId;
import org.shiming.reception.domain.IdentityDocument;
import org.shiming.reception.domain.State;
import org.shiming.reception.domain.StepKind;
import org.shiming.reception.domain.Visit;
import org.shiming.reception.domain.Visitor;
import org.shiming.reception.store.VisitRow;
import org.shiming.support.feed.Sequencer;

public class RegisteringTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();
    private Fixture fixture;

    @Before
    public void open() {
        fixture = new Fixture(folder.getRoot().toPath());
    }

    @After
    public void close() {
        fixture.close();
    }

    @Test
    public void 三_5_来访登记即开立释明事项() {
        Moved moved = fixture.registering.register(fixture.act(Fixture.CLERK), Fixture.wish("张三丰")).orFault();
        assertEquals("来访〔2026〕1号", moved.recordNumber());
        assertEquals(1, moved.ticket());
        assertEquals("matter-P1", moved.matter());
        assertEquals(Origin.WALK_IN, fixture.kernel.opened.get(0).origin());
        assertEquals("D1", fixture.kernel.opened.get(0).document().value());
        assertEquals(List.of("为什么不支持利息？䶮㛃𬭚"), fixture.kernel.opened.get(0).questions());
        Visit visit = fixture.visit(moved.visit());
        assertEquals(State.WAITING, visit.state());
        assertEquals("张某某", visit.demand().partyLabel());
    }

    @Test
    public void aRepeatedMessageRegistersOnce() {
        Act act = fixture.act(Fixture.CLERK);
        Moved first = fixture.registering.register(act, Fixture.wish("张三丰")).orFault();
        assertEquals(first, fixture.registering.register(act, Fixture.wish("张三丰")).orFault());
        assertEquals("MESSAGE_ID_REUSED", Fixture.code(fixture.registering.register(act, Fixture.wish("王律师"))));
        assertEquals(1, fixture.queue.ofDay(Fixture.CLERK, Optional.empty(), 0, 20).total());
    }

    @Test
    public void anAgentStandsForItsPartyAndADoubtfulNameMustBeChosen() {
        assertEquals("P1", fixture.visit(fixture.registering.register(fixture.act(Fixture.CLERK), Fixture.wish("王律师"))
                .orFault().visit()).demand().partyId());
        assertEquals("PARTY_NOT_RECOGNISED",
                Fixture.code(fixture.registering.register(fixture.act(Fixture.CLERK), Fixture.wish("李四"))));
        Registering.Wish chosen = new Registering.Wish(Fixture.visitor("李四"), Optional.of(Fixture.CASE),
                Optional.of(new PartyId("P3")), Optional.empty(), Fixture.wish("李四").demand());
        assertEquals("P3", fixture.visit(fixture.registering.register(fixture.act(Fixture.CLERK), chosen).orFault()
                .visit()).demand().partyId());
    }

    @Test
    public void aVisitorWithoutACaseIsRegisteredForAdvice() {
        Moved moved = fixture.registering.register(fixture.act(Fixture.CLERK),
                Fixture.wish(Fixture.visitor("赵六"), "")).orFault();
        assertEquals("REGISTER", moved.ledger());
        assertEquals(List.of(), fixture.kernel.opened);
        assertEquals(Optional.empty(), fixture.visit(moved.visit()).matterId());
    }

    @Test
    public void 系统故障时临时登记并在恢复后自动核对() {
        fixture.hostAway = true;
        Moved moved = fixture.registering.register(fixture.act(Fixture.CLERK), Fixture.wish("张三丰")).orFault();
        assertEquals("临〔2026〕1号", moved.recordNumber());
        assertTrue(moved.provisional());
        fixture.matching.round();
        assertEquals(List.of(), fixture.kernel.opened);
        ReceptionHealth health = new ReceptionHealth(fixture.unit, null);
        assertEquals(Result.Status.OK, health.execute().getStatus());
        fixture.hostAway = false;
        fixture.matching.round();
        fixture.matching.round();
        Visit visit = fixture.visit(moved.visit());
        assertEquals(Optional.of("matter-P1"), visit.matterId());
        assertFalse(visit.provisional());
        assertEquals("临〔2026〕1号", visit.number());
        assertEquals(1, fixture.kernel.opened.size());
        assertEquals(List.of("为什么不支持利息？䶮㛃𬭚"), fixture.kernel.opened.get(0).questions());
    }

    @Test
    public void whatCannotBeMatchedByItselfIsMatchedByAPerson() {
        fixture.hostAway = true;
        String id = fixture.registering.register(fixture.act(Fixture.CLERK),
                Fixture.wish(Fixture.visitor("李四"), "（2026）豫0481民初2号")).orFault().visit();
        fixture.hostAway = false;
        fixture.matching.round();
        assertEquals("CASE_UNKNOWN", fixture.visit(id).problem());
        assertEquals("PARTY_NOT_RECOGNISED", Fixture.code(
                fixture.matching.match(fixture.act(Fixture.CLERK), id, Fixture.CASE, Optional.empty())));
        Act act = fixture.act(Fixture.CLERK);
        Moved matched = fixture.matching.match(act, id, Fixture.CASE, Optional.of(new PartyId("P2"))).orFault();
        assertEquals(matched, fixture.matching.match(act, id, Fixture.CASE, Optional.of(new PartyId("P2"))).orFault());
        assertEquals(Fixture.CASE.value(), fixture.visit(id).demand().caseNumber());
        assertEquals("VISIT_STATE", Fixture.code(fixture.matching.match(fixture.act(Fixture.CLERK), id, Fixture.CASE,
                Optional.empty())));
    }

    @Test
    public void badInputIsNamedAndNothingIsKept() {
        assertEquals("CASE_UNKNOWN", Fixture.code(fixture.registering.register(fixture.act(Fixture.CLERK),
                Fixture.wish(Fixture.visitor("张三丰"), "（2026）豫0481民初2号"))));
        assertThrows(InvalidValue.class, () -> fixture.registering.register(fixture.act(Fixture.CLERK),
                Fixture.wish(" ")));
        assertThrows(InvalidValue.class, () -> new CaseNumber("豫0481民初1号"));
        Visitor child = new Visitor("张小", new IdentityDocument(IdentityDocument.Kind.ID_CARD, "41048120151110001X"), "",
                Visitor.Relation.PARTY, "", 1);
        assertEquals("GUARDIAN_NEEDED", Fixture.code(fixture.registering.register(fixture.act(Fixture.CLERK),
                Fixture.wish(child, Fixture.CASE.value()))));
        assertEquals(0, fixture.queue.ofDay(Fixture.CLERK, Optional.empty(), 0, 20).total());
    }

    @Test
    public void namesAndNumbersLieSealedAndReachNoFeed() {
        String id = fixture.registered();
        String sealed = fixture.unit.tx().read(em -> em.find(VisitRow.class, id).sealed());
        assertFalse(sealed.contains("张三丰") || sealed.contains(Fixture.ID));
        new Sequencer(fixture.unit.tx(), "sm_reception").round();
        String payload = fixture.unit.read(0, 10).get(0).payload();
        assertFalse(payload, payload.contains("张三丰") || payload.contains(Fixture.ID) || payload.contains("1381234")
                || payload.contains("利息"));
        assertTrue(payload, payload.contains("\"matter\":\"matter-P1\""));
        assertEquals("VISIT_REGISTER", fixture.unit.read(0, 10).get(0).type());
    }

    @Test
    public void theBriefingShowsWhatWasBefore() {
        fixture.registered();
        LookingUp.Card card = fixture.looking.of(Fixture.CLERK, Optional.of(Fixture.CASE),
                Optional.of(Fixture.visitor("张三丰").document()), "张三丰", Optional.empty());
        assertEquals(LookingUp.CaseFound.KNOWN, card.found());
        assertEquals("P1", card.parties().stream().filter(LookingUp.Choice::proposed).findFirst().orElseThrow().id()
                .value());
        assertEquals(1, card.visits().size());
        assertTrue(card.danger());
        assertEquals(1, card.earlier().size());
        assertTrue(card.next().get(0).proposed());
        assertEquals("matter-P1", card.matter().orElseThrow().id().value());
        fixture.hostAway = true;
        assertEquals(LookingUp.CaseFound.AWAY, fixture.looking.of(Fixture.CLERK, Optional.of(Fixture.CASE),
                Optional.empty(), "", Optional.empty()).found());
        assertEquals(LookingUp.CaseFound.NONE, fixture.looking.of(Fixture.CLERK, Optional.empty(), Optional.empty(), "",
                Optional.empty()).found());
    }

    @Test
    public void ticketsAreOfTheDay() {
        fixture.registered();
        assertEquals(2, fixture.visit(fixture.registered()).ticket());
        fixture.now = fixture.now.plusSeconds(86_400);
        assertEquals(1, fixture.visit(fixture.registered()).ticket());
        assertEquals(StepKind.REGISTER, fixture.queue.ofDay(Fixture.CLERK, Optional.empty(), 0, 20).items().get(0)
                .visit().steps().get(0).kind());
    }
}
