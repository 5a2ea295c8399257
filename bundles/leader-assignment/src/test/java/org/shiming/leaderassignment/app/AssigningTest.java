package org.shiming.leaderassignment.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.Direction.Kind;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.PartyId;
import org.shiming.leaderassignment.domain.Item;
import org.shiming.leaderassignment.domain.State;
import org.shiming.leaderassignment.domain.StepKind;

public class AssigningTest {
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
    public void 三_9_院领导交办的内容原样留存() {
        Item item = fixture.item(fixture.assigned());
        assertEquals(Fixture.WORDS, item.assignment().words());
        fixture.step(Fixture.STAFF, item.id(), StepKind.ACCEPT).orFault();
        fixture.step(Fixture.STAFF, item.id(), StepKind.DISPATCH).orFault();
        assertEquals(Fixture.WORDS, fixture.item(item.id()).assignment().words());
        assertEquals(item.assignment(), fixture.item(item.id()).assignment());
    }

    @Test
    public void itGetsANumberAndTheDocumentIssuedLastAndTheCourtsOwnLimit() {
        Moved first = fixture.assigning.assign(fixture.act(Fixture.LEADER), Fixture.wish(Kind.LEADER)).orFault();
        Moved second = fixture.assigning.assign(fixture.act(Fixture.LEADER), Fixture.wish(Kind.LEADER)).orFault();
        Moved other = fixture.assigning.assign(fixture.act(Fixture.LEADER), Fixture.wish(Kind.DESIGNATED)).orFault();
        assertEquals("交办〔2026〕1号", first.recordNumber());
        assertEquals("交办〔2026〕2号", second.recordNumber());
        assertEquals("指定〔2026〕1号", other.recordNumber());
        Item item = fixture.item(first.subject());
        assertEquals("D1", item.assignment().documentId());
        assertEquals("张某某", item.assignment().partyLabel());
        assertEquals(22, item.assignment().workingDays());
        assertEquals(State.ASSIGNED, item.state());
        assertEquals(State.SCREENED, fixture.item(other.subject()).state());
        assertEquals("2026-11-11", first.dueOn());
    }

    @Test
    public void aRepeatedMessageIsOneItemAndAnotherContentIsRefused() {
        Act act = fixture.act(Fixture.LEADER);
        String id = fixture.assigning.assign(act, Fixture.wish(Kind.LEADER)).orFault().subject();
        assertEquals(id, fixture.assigning.assign(act, Fixture.wish(Kind.LEADER)).orFault().subject());
        assertEquals("MESSAGE_ID_REUSED", fixture.code(fixture.assigning.assign(act, Fixture.wish(Kind.DESIGNATED))));
        assertEquals(1, fixture.listing.page(Fixture.STAFF, all()).total());
    }

    @Test
    public void whoeverEntersForALeaderIsSeenToHaveDoneSo() {
        Assigning.Wish wish = new Assigning.Wish(Kind.LEADER, Fixture.CASE, new PartyId("P1"), Optional.empty(), "请释明",
                "L1", "院长", "", 5);
        Item item = fixture.item(fixture.assigning.assign(fixture.act(Fixture.COORDINATOR), wish).orFault().subject());
        assertEquals("L1", item.assignment().sourceId());
        assertEquals("S2", item.steps().get(0).actor());
        assertEquals(Optional.of("院长"), item.steps().get(0).actingFor());
        assertTrue(fixture.listing.one(Fixture.LEADER, item.id()).isDone());
    }

    @Test
    public void badInputIsNamedAndNothingIsKept() {
        assertEquals("CASE_UNKNOWN", refused(wish("（2026）豫0481民初2号", "P1", "")));
        assertEquals("PARTY_NOT_OF_CASE", refused(wish(Fixture.CASE.value(), "P9", "")));
        assertEquals("DOCUMENT_NOT_OF_CASE", refused(wish(Fixture.CASE.value(), "P1", "D9")));
        assertEquals("JUDGMENT_NOT_ISSUED", refused(wish(Fixture.CASE.value(), "P1", "D2")));
        fixture.hostAway = true;
        assertEquals("HOST_AWAY", refused(wish(Fixture.CASE.value(), "P1", "")));
        assertEquals(0, fixture.listing.page(Fixture.STAFF, all()).total());
    }

    @Test
    public void anEmptyTextOrAnAbsurdLimitIsRefused() {
        assertThrows(InvalidValue.class, () -> fixture.assigning.assign(fixture.act(Fixture.LEADER), new Assigning.Wish(
                Kind.LEADER, Fixture.CASE, new PartyId("P1"), Optional.empty(), " ", "", "", "", 0)));
        assertThrows(InvalidValue.class, () -> fixture.assigning.assign(fixture.act(Fixture.LEADER), new Assigning.Wish(
                Kind.LEADER, Fixture.CASE, new PartyId("P1"), Optional.empty(), "请释明", "", "", "", 121)));
    }

    @Test
    public void theWordsLieSealedInTheDatabaseAndNowhereInTheFeed() {
        String id = fixture.assigned();
        String stored = fixture.unit.tx().read(em -> em.find(org.shiming.leaderassignment.store.ItemRow.class, id)
                .sealed());
        assertFalse(stored.contains("张三丰"));
        new org.shiming.support.feed.Sequencer(fixture.unit.tx(), "sm_leader").round();
        assertEquals(1, fixture.unit.read(0, 10).size());
        String payload = fixture.unit.read(0, 10).get(0).payload();
        assertFalse(payload, payload.contains("张三丰") || payload.contains("利息"));
        assertTrue(payload, payload.contains("\"ledger\":\"LEADER\""));
    }

    private String refused(Assigning.Wish wish) {
        return fixture.code(fixture.assigning.assign(fixture.act(Fixture.LEADER), wish));
    }

    private static Assigning.Wish wish(String caseNumber, String party, String document) {
        return new Assigning.Wish(Kind.LEADER, new CaseNumber(caseNumber), new PartyId(party),
                document.isEmpty() ? Optional.empty() : Optional.of(new DocumentId(document)), "请释明", "", "", "", 0);
    }

    static Listing.Wish all() {
        return new Listing.Wish(Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty(), 20);
    }
}
