package org.shiming.matters.app;

import static org.junit.Assert.assertFalse;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.shiming.api.feed.FeedEntry;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.MatterView;
import org.shiming.api.matters.OpenMatter;
import org.shiming.api.matters.Origin;
import org.shiming.api.matters.RecordSession;
import org.shiming.api.matters.RecordSession.Result;
import org.shiming.api.matters.SessionView;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.MessageId;
import org.shiming.api.value.Mood;
import org.shiming.api.value.PartyAnswer;
import org.shiming.api.value.PersonId;
import org.shiming.api.value.QuestionId;
import org.shiming.api.value.ServiceCode;
import org.shiming.matters.domain.Settings;
import org.shiming.matters.ws.LoopDesks;
import org.shiming.support.crypto.FieldCipher;
import org.shiming.support.feed.Sequencer;
import org.shiming.support.feed.StoredFeed;
import org.shiming.support.testing.TestDatabase;

/** A kernel on its real schema in an in-memory Derby, with a fake host. */
public final class KernelRig implements AutoCloseable {
    public static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    public static final Caller CLERK = new Caller(new PersonId("c-1"), "窗口", Set.of(Role.CLERK), FakeHost.COURT, "立案庭",
            false);
    public static final Caller ELSEWHERE = new Caller(new PersonId("c-2"), "窗口", Set.of(Role.CLERK),
            new CourtCode("豫0482"), "立案庭", false);
    public static final PersonId LAWYER = new PersonId("l-1");

    public final FakeHost host = new FakeHost();
    public final TestDatabase database = new TestDatabase("shiming-matters", "sm_matters", "db/sm_matters.xml");
    public final Kernel kernel;
    public final OwnershipDesk owners;
    public final DirectionDesk directions;
    public final DefectDesk defects;

    /** With the choices taken. */
    public KernelRig() {
        this(Settings.DEFAULT);
    }

    KernelRig(Settings settings) {
        kernel = new Kernel(Ground.of(database.tx(), () -> {}, new Ticking(), settings), host, 500);
        owners = new OwnershipDesk(kernel.ground());
        directions = new DirectionDesk(kernel.ground());
        defects = new DefectDesk(kernel.ground(), host, new FieldCipher(new byte[32]));
    }

    /** Each look is a millisecond later, as facts of one moment have no order. */
    private static final class Ticking extends Clock {
        private final AtomicLong millis = new AtomicLong(NOW.toEpochMilli());

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.ofEpochMilli(millis.getAndIncrement());
        }
    }

    /** @return the use cases behind the service {@code loop} */
    public LoopDesks desks() {
        return new LoopDesks(kernel, owners, directions, new Worklist(kernel), new CardAnswers(kernel));
    }

    static Act act() {
        return act(UUID.randomUUID().toString());
    }

    static Act act(String message) {
        return new Act(new MessageId(message), CLERK);
    }

    static OpenMatter wish(String... questions) {
        return new OpenMatter(FakeHost.CASE, FakeHost.PARTY, FakeHost.JUDGMENT, Origin.WALK_IN, List.of(questions));
    }

    public MatterView opened(String... questions) {
        return kernel.open(act(), wish(questions)).orFault();
    }

    Outcome<SessionView> record(MatterView matter, ExplanationMode mode, PersonId explainer, PartyAnswer answer) {
        return kernel.record(act(), session(matter, mode, explainer, answer));
    }

    static RecordSession session(MatterView matter, ExplanationMode mode, PersonId explainer, PartyAnswer answer) {
        List<Result> results = matter.questions().stream()
                .map(question -> new Result(Optional.of(question.id()), "", "已就法律依据作出说明", answer)).toList();
        return session(matter.id(), mode, explainer, results);
    }

    static RecordSession session(MatterId matter, ExplanationMode mode, PersonId explainer, List<Result> results) {
        return new RecordSession(matter, mode, explainer, "释明人", NOW.minusSeconds(1800), NOW.minusSeconds(60), "送达",
                "现场", List.of(ServiceCode.POST_JUDGMENT_QA), results, Mood.CALM, List.of(), "", Optional.empty(),
                mode == ExplanationMode.DESIGNATED
                        ? Optional.of(new RecordSession.Designation("上级法院", "（2026）1号"))
                        : Optional.empty());
    }

    static Result known(QuestionId question, PartyAnswer answer) {
        return new Result(Optional.of(question), "", "已说明", answer);
    }

    static Result fresh(String text, PartyAnswer answer) {
        return new Result(Optional.empty(), text, "已说明", answer);
    }

    /** A matter that a lawyer has explained without success, so that a judge may be booked. */
    public MatterView readyForAJudge() {
        MatterView matter = opened("为什么不支持利息");
        record(matter, ExplanationMode.DUTY_LAWYER, LAWYER, PartyAnswer.NOT_UNDERSTOOD).orFault();
        return kernel.matter(FakeHost.COURT, matter.id()).orElseThrow();
    }

    public List<FeedEntry> feed() {
        Sequencer sequencer = new Sequencer(database.tx(), "sm_matters");
        while (sequencer.round() == Sequencer.batch()) {
            assertFalse(Thread.currentThread().isInterrupted());
        }
        return new StoredFeed(database.tx(), "matters").read(0, 5000);
    }

    public static String code(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.refusal().code() : "DONE";
    }

    @Override
    public void close() {
        kernel.close();
        database.close();
    }
}
