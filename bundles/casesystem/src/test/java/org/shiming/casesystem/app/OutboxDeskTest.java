package org.shiming.casesystem.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.api.casesystem.Delivery.State;
import org.shiming.api.feed.FeedEntry;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.MessageId;
import org.shiming.api.value.PersonId;
import org.shiming.casesystem.domain.Backlog;
import org.shiming.casesystem.domain.Message;
import org.shiming.casesystem.domain.OutboxFilter;
import org.shiming.casesystem.domain.OutboxFilter.Cursor;
import org.shiming.casesystem.testing.FakeHost.Behaviour;

public class OutboxDeskTest {
    private static final Caller MANAGER = caller("M-1", "豫0481", Role.TRIAL_MANAGEMENT);
    private static final Caller ELSEWHERE = caller("M-2", "豫0482", Role.TRIAL_MANAGEMENT);
    private static final Caller OPERATOR = caller("I-1", "豫04", Role.IT_OPERATIONS);
    private Ground ground;
    private OutboxDesk desk;

    @Before
    public void open() throws Exception {
        ground = new Ground();
        desk = new OutboxDesk(ground.vault, () -> {}, ground.clock);
    }

    @After
    public void close() {
        ground.close();
    }

    @Test
    public void aDeadLetterIsSentAgainAndArrivesOnce() {
        bury("k-1");
        assertEquals(1, desk.backlog(MANAGER).dead());
        assertTrue(resend(MANAGER, "m-1", "k-1").isDone());
        ground.deliver();
        assertEquals(State.RECEIPTED, state("k-1"));
        assertEquals(List.of("k-1"), List.copyOf(ground.host.received().keySet()));
        List<String> types = ground.feed().stream().map(FeedEntry::type).toList();
        assertEquals(List.of("HOST_DEAD_LETTER", "HOST_RESEND", "HOST_RECEIPT"), types);
        assertEquals("M-1", ground.feed().get(1).actor());
    }

    @Test
    public void theSameCommandAgainDoesNothingAgain() {
        bury("k-1");
        Outcome<OutboxDesk.Resent> first = resend(MANAGER, "m-1", "k-1");
        ground.clock.forward(Duration.ofMinutes(1));
        ground.deliver();
        assertEquals(first, resend(MANAGER, "m-1", "k-1"));
        assertEquals("MESSAGE_ID_REUSED", code(resend(MANAGER, "m-1", "k-2")));
    }

    @Test
    public void onlyADeadLetterCanBeSentAgain() {
        ground.outbox.file(Samples.filing("k-1"));
        assertEquals("MESSAGE_NOT_DEAD", code(resend(MANAGER, "m-1", "k-1")));
        ground.deliver();
        assertEquals("MESSAGE_NOT_DEAD", code(resend(MANAGER, "m-1", "k-1")));
        assertEquals("MESSAGE_UNKNOWN", code(resend(MANAGER, "m-1", "k-9")));
    }

    @Test
    public void peopleSeeTheirOwnCourtAndOperatorsAll() {
        bury("k-1");
        assertEquals(0, desk.page(ELSEWHERE, all()).total());
        assertEquals(0, desk.backlog(ELSEWHERE).dead());
        assertEquals("MESSAGE_UNKNOWN", code(resend(ELSEWHERE, "m-1", "k-1")));
        assertEquals(1, desk.page(OPERATOR, all()).total());
        assertTrue(resend(OPERATOR, "m-1", "k-1").isDone());
    }

    @Test
    public void pagesFollowEachOtherWithoutGapsOrRepeats() {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            ground.outbox.file(Samples.filing("k-" + i));
            expected.add(0, "k-" + i);
            ground.clock.forward(Duration.ofSeconds(1));
        }
        List<String> seen = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        for (int page = 0; page < 3; page++) {
            OutboxDesk.Page found = desk.page(MANAGER,
                    new OutboxFilter(Optional.empty(), Optional.empty(), Optional.empty(), after, 10));
            assertEquals(25, found.total());
            found.messages().forEach(m -> seen.add(m.key().value()));
            Message last = found.messages().get(found.messages().size() - 1);
            after = Optional.of(Cursor.of(new Cursor(last.createdAt(), last.key()).toString()));
        }
        assertEquals(expected, seen);
    }

    @Test
    public void filtersAndTheBacklogCountWhatTheySay() {
        bury("k-1");
        ground.outbox.file(Samples.filing("k-2"));
        ground.outbox.file(Samples.filing("k-3", Samples.OTHER, "另案"));
        assertEquals(1, desk.page(MANAGER, filter(Optional.of(State.DEAD), Optional.empty())).total());
        assertEquals(2, desk.page(MANAGER, filter(Optional.of(State.WAITING), Optional.empty())).total());
        assertEquals(1, desk.page(MANAGER, filter(Optional.empty(), Optional.of(Samples.OTHER))).total());
        Backlog backlog = desk.backlog(MANAGER);
        assertEquals(2, backlog.waiting());
        assertEquals(Optional.of(ground.clock.instant()), backlog.oldestWaiting());
    }

    @Test
    public void contentIsDeletedSomeDaysAfterTheReceiptAndTheProofStays() {
        bury("k-1");
        ground.outbox.file(Samples.filing("k-2"));
        ground.deliver();
        Housekeeping housekeeping = new Housekeeping(ground.vault, ground.config, ground.clock);
        housekeeping.sometimes();
        assertEquals(2, contents());
        ground.clock.forward(Duration.ofDays(8));
        housekeeping.sometimes();
        assertEquals("a dead letter keeps its content", 1, contents());
        assertEquals(State.RECEIPTED, state("k-2"));
        assertEquals("the key still tells contents apart", "MESSAGE_ID_REUSED",
                code(ground.outbox.file(Samples.filing("k-2", Samples.CASE, "另一份"))));
        assertTrue(resend(MANAGER, "m-1", "k-1").isDone());
    }

    @Test
    public void aFailedTryShowsItsProblem() {
        ground.host.next(Behaviour.BROKEN);
        ground.outbox.file(Samples.filing("k-1"));
        ground.deliver();
        assertNotEquals("", desk.page(MANAGER, all()).messages().get(0).problem());
    }

    private void bury(String key) {
        ground.outbox.file(Samples.filing(key));
        ground.host.fault("CASE_NOT_FOUND");
        ground.deliver();
        ground.host.fault(null);
        assertEquals(State.DEAD, state(key));
    }

    private State state(String key) {
        return ground.outbox.delivery(Samples.key(key)).orElseThrow().state();
    }

    private long contents() {
        return ground.vault.tx()
                .read(em -> em.createQuery("select count(c) from OutboxContent c", Long.class).getSingleResult());
    }

    private Outcome<OutboxDesk.Resent> resend(Caller caller, String command, String key) {
        return desk.resend(caller, new MessageId(command), Samples.key(key));
    }

    private static String code(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().code();
    }

    private static OutboxFilter all() {
        return filter(Optional.empty(), Optional.empty());
    }

    private static OutboxFilter filter(Optional<State> state, Optional<CaseNumber> number) {
        return new OutboxFilter(Optional.empty(), state, number.map(CaseNumber::value), Optional.empty(), 20);
    }

    private static Caller caller(String id, String court, Role role) {
        return new Caller(new PersonId(id), "某人", Set.of(role), new CourtCode(court), "", false);
    }
}
