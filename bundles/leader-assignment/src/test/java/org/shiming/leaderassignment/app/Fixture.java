package org.shiming.leaderassignment.app;

import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;
import org.shiming.api.calendar.Deadline;
import org.shiming.api.calendar.DeadlineState;
import org.shiming.api.calendar.Deadlines;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.casesystem.CaseSystem;
import org.shiming.api.casesystem.HostAnswer;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.Direction;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.CaseType;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.MessageId;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.PersonId;
import org.shiming.leaderassignment.domain.Item;
import org.shiming.leaderassignment.domain.Some;
import org.shiming.leaderassignment.domain.StepKind;
import org.shiming.leaderassignment.domain.Unit;
import org.shiming.leaderassignment.ws.UseCases;
import org.shiming.support.testing.TestDatabase;

/** One case, an in-memory database, and every use case over them. Every day is worked, from 8 to 18 o'clock. */
public final class Fixture implements AutoCloseable {
    public static final CaseNumber CASE = new CaseNumber("（2026）豫0481民初1号");
    public static final Caller LEADER = Some.caller("L1", "院领导", Role.COURT_LEADER);
    public static final Caller STAFF = Some.caller("S1", "司法释明中心", Role.CENTRE_STAFF);
    public static final Caller COORDINATOR = Some.caller("S2", "司法释明中心", Role.COORDINATOR);
    public static final Caller JUDGE = Some.caller("J1", "民事审判庭", Role.JUDGE);
    static final String WORDS = "请向当事人张三丰说明利息为何不予支持䶮㛃𬭚。";
    static final Instant NOW = Instant.parse("2026-11-10T02:00:00Z");

    final TestDatabase database = new TestDatabase("shiming-leader", "sm_leader", "db/sm_leader.xml");
    final Map<String, Object> configured = new HashMap<>();
    final FakeKernel kernel = new FakeKernel();
    Instant now = NOW;
    boolean hostAway;
    boolean calendarMissing;
    final LeaderUnit unit = new LeaderUnit(database.factory(), silent(), clock(), "sm_leader");
    final Settings settings;
    final DueDays dueDays;
    final Book book;
    final Steps steps;
    final Assigning assigning;
    final Listing listing;
    final KernelTelling telling;
    final LimitWatch limits;
    final Collecting collecting;
    final Explaining explaining;
    final Sheets sheets;
    final Candidates candidates;
    private int messages;

    public Fixture(Path keys) {
        configured.put("fieldKeyFile", keys.resolve("field.key").toAbsolutePath().toString());
        configured.put("deputies", new String[]{"S2:L1"});
        settings = new Settings(config(configured));
        dueDays = new DueDays(settings, everyDay());
        book = new Book(unit, settings, dueDays);
        steps = new Steps(unit, book, settings);
        assigning = new Assigning(unit, book, steps, host(), settings);
        listing = new Listing(unit, book, dueDays);
        telling = new KernelTelling(unit, book, kernel.matters(), kernel);
        limits = new LimitWatch(unit, book, steps, dueDays, settings);
        collecting = new Collecting(steps);
        explaining = new Explaining(book, kernel.matters(), steps);
        sheets = new Sheets(listing, (paper, format) -> Outcome.done(paper.toString().getBytes()), settings);
        candidates = new Candidates(listing, host());
    }

    @Override
    public void close() {
        unit.stop();
        database.close();
    }

    /** @return the use cases, as the service has them */
    public UseCases useCases() {
        return new UseCases(assigning, steps, collecting, explaining, listing,
                candidates, sheets, telling::round);
    }

    Act act(Caller caller) {
        return new Act(new MessageId("m-" + ++messages), caller);
    }

    static Assigning.Wish wish(Direction.Kind kind) {
        return new Assigning.Wish(kind, CASE, new PartyId("P1"), Optional.empty(), WORDS, "", "", "", 0);
    }

    String assigned() {
        return assigning.assign(act(LEADER), wish(Direction.Kind.LEADER)).orFault().subject();
    }

    Outcome<Moved> step(Caller caller, String item, StepKind kind) {
        return steps.take(act(caller), stepWish(item, kind));
    }

    static Steps.Wish stepWish(String item, StepKind kind) {
        Unit to = new Unit(Unit.Kind.DIVISION, "民事审判庭", "J1", "法官甲");
        return new Steps.Wish(item, kind, "照办", "当面", Optional.empty(),
                kind == StepKind.DISPATCH ? Optional.of(to) : Optional.empty(), kind == StepKind.EXTEND ? 3 : 0,
                Optional.empty());
    }

    /** An item on which the unit works. */
    String handled() {
        String item = assigned();
        step(STAFF, item, StepKind.ACCEPT).orFault();
        step(STAFF, item, StepKind.DISPATCH).orFault();
        step(JUDGE, item, StepKind.SIGN).orFault();
        return item;
    }

    Item item(String id) {
        return book.find(id).orElseThrow();
    }

    String code(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.refusal().code() : "DONE";
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneId.of("Asia/Shanghai");
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    private CaseSystem host() {
        return (CaseSystem) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[]{CaseSystem.class},
                (proxy, method, arguments) -> hostAway ? new HostAnswer.Away<>(Instant.EPOCH, "HOST_TIMEOUT")
                        : CASE.equals(arguments[0]) ? new HostAnswer.Known<>(facts(), NOW, true)
                                : new HostAnswer.Unknown<>());
    }

    private static CaseFacts facts() {
        return new CaseFacts(CASE, new CourtCode("豫0481"), new CourtCode("豫04"), new CourtCode("豫04"), CaseType.CIVIL,
                "一审普通", "民间借贷纠纷", "民事审判庭", new PersonId("J1"),
                List.of(new CaseFacts.PanelMember(new PersonId("J2"), "法官乙", "审判长"),
                        new CaseFacts.PanelMember(new PersonId("J1"), "法官甲", "承办人")),
                List.of(new CaseFacts.Party(new PartyId("P1"), "张三丰", "原告", true, "", false, List.of())),
                List.of(document("D0", "2026-10-01"), document("D1", "2026-11-02"), document("D2", "")), List.of(),
                new CaseFacts.Flags(List.of(), false, false, false), List.of(), List.of());
    }

    private static CaseFacts.JudgmentDocument document(String id, String issued) {
        return new CaseFacts.JudgmentDocument(new DocumentId(id), "民事判决书", "民事判决书",
                issued.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(issued)), Optional.empty(),
                Optional.empty());
    }

    private Deadlines everyDay() {
        return new Deadlines() {
            @Override
            public Outcome<DeadlineState> state(Deadline deadline, LocalDate today) {
                if (calendarMissing) {
                    return Outcome.refused(Refusal.of(
                            FaultKind.REFUSED_BY_RULE, "CALENDAR_YEAR_MISSING", "请人工核定"));
                }
                if (deadline.paused()) {
                    return Outcome.done(new DeadlineState(Optional.empty(), 0, 0, false, true, List.of()));
                }
                long paused = deadline.pauses().stream().mapToLong(
                        pause -> pause.resumed().orElseThrow().toEpochDay() - pause.from().toEpochDay()).sum();
                LocalDate due = deadline.start().plusDays(deadline.workingDays() + paused);
                int left = (int) (due.toEpochDay() - today.toEpochDay());
                return Outcome.done(new DeadlineState(Optional.of(due), 0, left, left < 0, false, List.of()));
            }

            @Override
            public Outcome<Instant> reminderTime(Instant at) {
                int hour = at.atZone(ZoneId.of("Asia/Shanghai")).getHour();
                return Outcome.done(hour >= 8 && hour < 18 ? at : at.plusSeconds(3600));
            }
        };
    }

    private static EventAdmin silent() {
        return new EventAdmin() {
            @Override
            public void postEvent(Event event) {
                // Nobody listens in these tests.
            }

            @Override
            public void sendEvent(Event event) {
                postEvent(event);
            }
        };
    }

    static Settings.Config config(Map<String, Object> values) {
        return (Settings.Config) Proxy.newProxyInstance(Fixture.class.getClassLoader(),
                new Class<?>[]{Settings.Config.class}, (proxy, method, arguments) -> {
                    if ("annotationType".equals(method.getName())) {
                        return (Class<? extends Annotation>) Settings.Config.class;
                    }
                    return values.getOrDefault(method.getName(), method.getDefaultValue());
                });
    }
}
