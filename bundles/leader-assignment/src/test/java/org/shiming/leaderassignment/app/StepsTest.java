package org.shiming.leaderassignment.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.matters.Act;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.leaderassignment.domain.Item;
import org.shiming.leaderassignment.domain.Some;
import org.shiming.leaderassignment.domain.State;
import org.shiming.leaderassignment.domain.StepKind;

public class StepsTest {
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
    public void 三_9_从交办到签阅办结() {
        String item = fixture.handled();
        take(Fixture.JUDGE, item, StepKind.MEET, StepKind.PROGRESS, StepKind.REPLY, StepKind.CENTRE);
        take(Fixture.STAFF, item, StepKind.COLLECT, StepKind.LEADER);
        assertEquals(State.LEADER_TOLD, fixture.item(item).state());
        take(Fixture.LEADER, item, StepKind.RECEIPT);
        assertEquals(State.CLOSED, fixture.item(item).state());
        assertEquals(11, fixture.item(item).steps().size());
        assertEquals("ITEM_STATE", fixture.code(fixture.step(Fixture.STAFF, item, StepKind.REMIND)));
    }

    @Test
    public void 三_9_未回复当事人即反馈的被拒绝并说明缺什么() {
        String item = fixture.handled();
        Outcome<Moved> early = fixture.step(Fixture.JUDGE, item, StepKind.CENTRE);
        Refusal refusal = ((Outcome.Refused<Moved>) early).refusal();
        assertEquals("FEEDBACK_ORDER", refusal.code());
        assertEquals("三.9", refusal.article().orElseThrow().citation());
        assertTrue(refusal.facts().toString(), refusal.facts().contains("尚未回复当事人"));
        assertEquals(State.HANDLING, fixture.item(item).state());
    }

    @Test
    public void aReturnedItemHasNoOwnerAndIsCounted() {
        String item = fixture.handled();
        take(Fixture.JUDGE, item, StepKind.RETURN);
        assertEquals(Optional.empty(), fixture.item(item).unit());
        assertEquals(1, fixture.item(item).count(StepKind.RETURN));
        assertEquals("ITEM_UNKNOWN", fixture.code(fixture.step(Fixture.JUDGE, item, StepKind.SIGN)));
    }

    @Test
    public void aStepThatIsNotYoursIsRefused() {
        String item = fixture.handled();
        assertEquals("STEP_NOT_YOURS", fixture.code(fixture.step(Fixture.STAFF, item, StepKind.REPLY)));
        Caller stranger = Some.caller("J9", "刑事审判庭", Role.JUDGE);
        assertEquals("ITEM_UNKNOWN", fixture.code(fixture.step(stranger, item, StepKind.REPLY)));
        Caller elsewhere = new Caller(Fixture.STAFF.id(), "", Fixture.STAFF.roles(),
                new org.shiming.api.value.CourtCode("豫0482"), "", false);
        assertEquals("ITEM_UNKNOWN", fixture.code(fixture.step(elsewhere, item, StepKind.REMIND)));
    }

    @Test
    public void aDeputyActsVisiblyForSomebodyAndOnlyIfThatWasSet() {
        String item = fixture.handled();
        take(Fixture.JUDGE, item, StepKind.REPLY, StepKind.CENTRE);
        take(Fixture.STAFF, item, StepKind.COLLECT, StepKind.LEADER);
        Caller clerk = Some.caller("S3", "", Role.CENTRE_STAFF);
        assertEquals("NOT_DEPUTY", fixture.code(fixture.steps.take(fixture.act(clerk), acting(item, "L1"))));
        fixture.steps.take(fixture.act(Fixture.COORDINATOR), acting(item, "L1")).orFault();
        assertEquals(Optional.of("L1"), fixture.item(item).last(StepKind.RECEIPT).orElseThrow().actingFor());
        assertEquals("S2", fixture.item(item).last(StepKind.RECEIPT).orElseThrow().actor());
    }

    @Test
    public void anExtensionAndAPauseMoveTheLimitAndKeepWhatWasConsumed() {
        String item = fixture.handled();
        assertEquals("2026-12-02", lastLimit(item));
        take(Fixture.COORDINATOR, item, StepKind.EXTEND);
        assertEquals("2026-12-05", lastLimit(item));
        take(Fixture.STAFF, item, StepKind.PAUSE);
        assertEquals("", lastLimit(item));
        assertEquals("ITEM_STATE", fixture.code(fixture.step(Fixture.STAFF, item, StepKind.PAUSE)));
        fixture.now = fixture.now.plusSeconds(4 * 86_400);
        take(Fixture.STAFF, item, StepKind.RESUME);
        assertEquals("2026-12-09", lastLimit(item));
        assertEquals("STEP_NOT_YOURS", fixture.code(fixture.step(Fixture.STAFF, item, StepKind.EXTEND)));
    }

    @Test
    public void moreTimeThanTheCourtAllowsIsRefused() {
        String item = fixture.handled();
        Steps.Wish wish = new Steps.Wish(item, StepKind.EXTEND, "案情复杂", "", Optional.empty(), Optional.empty(), 99,
                Optional.empty());
        assertEquals("LIMIT_TOO_LONG", fixture.code(fixture.steps.take(fixture.act(Fixture.COORDINATOR), wish)));
    }

    @Test
    public void wordsAndTimesThatCannotBeAreRefused() {
        String item = fixture.handled();
        assertThrows(InvalidValue.class, () -> take(item, StepKind.RETURN, "", "", Optional.empty()));
        assertThrows(InvalidValue.class, () -> take(item, StepKind.REPLY, "已回复", "", Optional.empty()));
        assertThrows(InvalidValue.class, () -> take(item, StepKind.DISPATCH, "", "", Optional.empty()));
        assertEquals("STEP_TIME", assertThrows(InvalidValue.class, () -> take(item, StepKind.MEET, "", "",
                Optional.of(fixture.now.plusSeconds(60)))).code());
        assertEquals("STEP_TIME", assertThrows(InvalidValue.class, () -> take(item, StepKind.MEET, "", "",
                Optional.of(Fixture.NOW.minusSeconds(60)))).code());
        assertEquals(State.HANDLING, fixture.item(item).state());
    }

    @Test
    public void aRepeatedMessageTakesTheStepOnce() {
        String item = fixture.handled();
        Act act = fixture.act(Fixture.STAFF);
        Moved first = fixture.steps.take(act, Fixture.stepWish(item, StepKind.REMIND)).orFault();
        assertEquals(first, fixture.steps.take(act, Fixture.stepWish(item, StepKind.REMIND)).orFault());
        assertEquals(1, fixture.item(item).count(StepKind.REMIND));
    }

    @Test
    public void ofThirtyTwoWhoSignAtOnceOneWins() throws Exception {
        String item = fixture.assigned();
        take(Fixture.STAFF, item, StepKind.ACCEPT, StepKind.DISPATCH);
        ExecutorService crowd = Executors.newFixedThreadPool(32);
        List<Callable<String>> calls = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            Act act = fixture.act(Fixture.JUDGE);
            calls.add(() -> fixture.code(fixture.steps.take(act, Fixture.stepWish(item, StepKind.SIGN))));
        }
        List<String> codes = new ArrayList<>();
        for (Future<String> call : crowd.invokeAll(calls)) {
            codes.add(call.get());
        }
        crowd.shutdown();
        assertEquals(codes.toString(), 1, codes.stream().filter("DONE"::equals).count());
        assertEquals(codes.toString(), 31, codes.stream().filter("ITEM_STATE"::equals).count());
        Item after = fixture.item(item);
        assertEquals(1, after.count(StepKind.SIGN));
    }

    private void take(Caller caller, String item, StepKind... kinds) {
        for (StepKind kind : kinds) {
            fixture.step(caller, item, kind).orFault();
        }
    }

    private void take(String item, StepKind kind, String text, String how, Optional<Instant> at) {
        fixture.steps.take(fixture.act(kind == StepKind.DISPATCH ? Fixture.STAFF : Fixture.JUDGE),
                new Steps.Wish(item, kind, text, how, at, Optional.empty(), 0, Optional.empty())).orFault();
    }

    private static Steps.Wish acting(String item, String principal) {
        return new Steps.Wish(item, StepKind.RECEIPT, "", "已阅", Optional.empty(), Optional.empty(), 0,
                Optional.of(principal));
    }

    private String lastLimit(String item) {
        List<DueDays.Due> owed = fixture.listing.one(Fixture.STAFF, item).orFault().owed();
        return owed.get(owed.size() - 1).dueOn().map(Object::toString).orElse("");
    }
}
