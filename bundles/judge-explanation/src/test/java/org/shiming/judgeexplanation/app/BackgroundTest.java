package org.shiming.judgeexplanation.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.feed.Feed;
import org.shiming.api.feed.FeedEntry;
import org.shiming.api.value.SessionId;
import org.shiming.judgeexplanation.domain.DutyState;
import org.shiming.judgeexplanation.store.JudgeQueries;
import org.shiming.judgeexplanation.store.RecordRow;
import org.shiming.support.feed.Follower;

/** What is made of the kernel's feed and of the host's receipts, entry by entry, in one batch, twice. */
public class BackgroundTest {
    @Rule
    public final TemporaryFolder keys = new TemporaryFolder();
    private Fixture f;

    /** A feed that holds what a test puts in. */
    private static final class Kept implements Feed {
        private final String name;
        private final List<FeedEntry> entries = new ArrayList<>();

        Kept(String name) {
            this.name = name;
        }

        void add(String type, String payload) {
            entries.add(new FeedEntry(entries.size() + 1L, "e-" + entries.size(), type, Fixture.NOW, "豫0481",
                    Fixture.CASE.value(), "x", payload));
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public List<FeedEntry> read(long after, int max) {
            return entries.stream().filter(e -> e.position() > after).limit(max).toList();
        }

        @Override
        public long latest() {
            return entries.size();
        }
    }

    @Before
    public void open() {
        f = new Fixture(keys.getRoot().toPath());
    }

    @After
    public void close() {
        f.close();
    }

    @Test
    public void sessionsOfJudgesGetTheirRecordAndOthersDoNot() {
        Kept feed = new Kept("matters");
        feed.add("SESSION_RECORDED", session("s-1", "JUDGE_INITIATED"));
        feed.add("SESSION_RECORDED", session("s-2", "DUTY_LAWYER"));
        feed.add("SESSION_RECORDED", session("s-3", "JUDGE_APPOINTMENT"));
        feed.add("MATTER_OPENED", "{}");
        f.report();
        follow(feed);
        assertEquals(List.of("s-1", "s-3"), f.unit.tx()
                .read(em -> JudgeQueries.records(em, "豫0481", Fixture.CASE.value())).stream()
                .map(RecordRow::sessionId).toList());
    }

    @Test
    public void aFeedReadAgainFromTheStartChangesNothing() {
        Kept feed = new Kept("matters");
        feed.add("SESSION_RECORDED", session("s-1", "JUDGE_INITIATED"));
        feed.add("APPOINTMENT_BOOKED", appointment("a-1", "BOOKED"));
        f.report();
        follow(feed);
        String number = record("s-1").numberText();
        f.unit.tx().run(em -> Background.kernel(em, feed.read(0, 10)));
        assertEquals(number, record("s-1").numberText());
        assertEquals(1, f.appointments.mine(Fixture.JUDGE,
                new Appointments.Filter(Optional.empty(), Optional.empty(), 10)).total());
    }

    @Test
    public void appointmentsAreFollowedThroughTheirStates() {
        Kept feed = new Kept("matters");
        feed.add("APPOINTMENT_BOOKED", appointment("a-1", "BOOKED"));
        feed.add("APPOINTMENT_CHANGED", appointment("a-1", "CANCELLED"));
        follow(feed);
        assertEquals("CANCELLED", f.appointments
                .mine(Fixture.JUDGE, new Appointments.Filter(Optional.empty(), Optional.empty(), 10)).items().get(0)
                .now().state());
    }

    @Test
    public void theLoopsFollowTheFeedsTellTheKernelAndStop() {
        f.report();
        SessionId session = new SessionId(f.explanations
                .record(f.act(Fixture.JUDGE), Fixture.explanation(Fixture.PLAINTIFF)).orFault().session());
        String key = f.filing.file(f.act(Fixture.JUDGE), session, RecordFiling.Signature.SIGNED, "").orFault()
                .filingKey();
        f.unit.tx().run(em -> f.receipts.take(em, List.of(Fixture.entry("HOST_RECEIPT",
                "{\"key\":\"" + key + "\",\"receiptNumber\":\"收字〔2026〕00007号\","
                        + "\"receivedAt\":\"2026-11-10T03:00:00Z\"}"))));
        Background background = new Background(f.unit, f.receipts, f.overdue, f.settings);
        background.handleEvent(null);
        await(() -> state() == DutyState.RECORD_FILED);
        background.stop();
        assertEquals("收字〔2026〕00007号", f.matters.receipts.get(session));
    }

    private DutyState state() {
        return f.unit.tx().read(em -> JudgeQueries.duty(em, Fixture.CASE.value(), Fixture.JUDGMENT.value(),
                Fixture.PLAINTIFF.value()).orElseThrow().state());
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertTrue("in time", condition.getAsBoolean());
    }

    private RecordRow record(String session) {
        return f.unit.tx().read(em -> em.find(RecordRow.class, session));
    }

    private void follow(Feed feed) {
        new Follower(f.unit.tx(), 10, Background::kernel).round(feed);
    }

    private static String session(String id, String mode) {
        return "{\"id\":\"" + id + "\",\"party\":\"P1\",\"document\":\"D1\",\"recorded\":{\"mode\":\"" + mode + "\"}}";
    }

    private static String appointment(String id, String state) {
        return "{\"id\":\"" + id + "\",\"matter\":\"m-1\",\"party\":\"P1\",\"document\":\"D1\",\"judge\":\"J1\","
                + "\"at\":\"2026-11-12T01:00:00Z\",\"state\":\"" + state + "\",\"exception\":false}";
    }
}
