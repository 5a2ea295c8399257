package org.shiming.dutylawyer.app;

import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;
import org.shiming.api.calendar.CourtCalendar;
import org.shiming.api.calendar.DayAnswer;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.matters.Act;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.MessageId;
import org.shiming.api.value.PersonId;
import org.shiming.dutylawyer.domain.DutyPerson;
import org.shiming.dutylawyer.domain.Half;
import org.shiming.dutylawyer.domain.PersonKind;
import org.shiming.dutylawyer.domain.PersonState;
import org.shiming.dutylawyer.domain.Slot;
import org.shiming.support.testing.TestDatabase;

/** One court on Wednesday 2026-11-25, nine in the morning, one seat per half-day, and every use case over it. */
final class Fixture implements AutoCloseable {
    static final CourtCode COURT = new CourtCode("豫0481");
    static final Instant BEGIN = Instant.parse("2026-11-25T01:00:00Z");
    static final LocalDate WEDNESDAY = LocalDate.parse("2026-11-25");
    static final Caller COORDINATOR = person("K001", Role.COORDINATOR, "豫0481");
    static final Caller OFFICE = person("T001", Role.TRIAL_MANAGEMENT, "豫0481");
    static final Caller YE = person("L001", Role.DUTY_LAWYER, "豫0481");
    static final Caller LUO = person("L002", Role.DUTY_LAWYER, "豫0481");
    static final Caller GONG = person("R001", Role.RETIRED_JUDGE, "豫0481");
    static final Slot NOW_SLOT = new Slot(WEDNESDAY, Half.AM);
    static final Slot FRIDAY_AM = new Slot(WEDNESDAY.plusDays(2), Half.AM);
    static final Slot FRIDAY_PM = new Slot(WEDNESDAY.plusDays(2), Half.PM);

    final TestDatabase database = new TestDatabase("shiming-duty", "sm_duty", "db/sm_duty.xml");
    final SettableClock clock = new SettableClock();
    final DutyUnit unit = new DutyUnit(database.factory(), silent(), clock, "sm_duty");
    final Settings settings;
    final WorkingDays days = new WorkingDays(calendar());
    final FakeMatters matters = new FakeMatters();
    final FakeGate gate = new FakeGate();
    final People people = new People(unit);
    final Seats seats;
    final Roster roster;
    final Templates templates;
    final Leaves leaves;
    final Swaps swaps;
    final OnDuty onDuty;
    final RosterBook book;
    final PayLines lines;
    final Attendance attendance;
    final PaySheet pay = new PaySheet(unit);
    final CallFacts facts;
    final Calls calls;
    final Sessions sessions;
    private int messages;

    Fixture(Path keys) {
        this(keys, Map.of("seatsPerHalfDay", 1));
    }

    Fixture(Path keys, Map<String, Object> config) {
        settings = new Settings(config(keys, config));
        seats = new Seats(unit, settings);
        roster = new Roster(unit, settings, seats);
        templates = new Templates(unit, seats, days);
        leaves = new Leaves(unit, settings);
        swaps = new Swaps(unit, settings, seats);
        onDuty = new OnDuty(unit, settings);
        book = new RosterBook(unit, settings, days);
        lines = new PayLines(settings);
        attendance = new Attendance(unit, settings, lines);
        facts = new CallFacts(lines, settings);
        calls = new Calls(unit, onDuty, new Conflicts(gate), matters);
        sessions = new Sessions(unit, calls, facts, matters);
        people.save(act(COORDINATOR), lawyer("L001", "叶知秋", "清砚律师事务所")).orFault();
        people.save(act(COORDINATOR), lawyer("L002", "骆寒山", "同衡律师事务所")).orFault();
        people.save(act(COORDINATOR), new DutyPerson("R001", "龚长庚", PersonKind.RETIRED_JUDGE, "",
                LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"), PersonState.ACTIVE)).orFault();
    }

    @Override
    public void close() {
        unit.stop();
        database.close();
    }

    Act act(Caller caller) {
        return new Act(new MessageId("m-" + ++messages), caller);
    }

    /** Rosters somebody and tells the shift. */
    String shift(String person, Slot slot) {
        return roster.assign(act(COORDINATOR), person, slot).orFault().subject();
    }

    /** Sets court time. */
    void at(String local) {
        clock.now = LocalDateTime.parse(local).toInstant(ZoneOffset.ofHours(8));
    }

    static DutyPerson lawyer(String id, String name, String firm) {
        return new DutyPerson(id, name, PersonKind.LAWYER, firm, LocalDate.parse("2026-01-01"),
                LocalDate.parse("2026-12-31"), PersonState.ACTIVE);
    }

    static Caller person(String id, Role role, String court) {
        return new Caller(new PersonId(id), "某", Set.of(role), new CourtCode(court), "", false);
    }

    static String code(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.refusal().code() : "DONE";
    }

    private static CourtCalendar calendar() {
        return new CourtCalendar() {
            @Override
            public Outcome<Boolean> isWorkingDay(LocalDate day) {
                if (day.getYear() != 2026) {
                    return Outcome.refused(Refusal.of(FaultKind.UNAVAILABLE, "CALENDAR_YEAR_MISSING", "节假日数据缺失"));
                }
                return Outcome.done(day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
                        || day.equals(LocalDate.parse("2026-11-28")));
            }

            @Override
            public Outcome<DayAnswer> plusWorkingDays(LocalDate from, int days) {
                throw new AssertionError("not used here");
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

    static Settings.Config config(Path keys, Map<String, Object> set) {
        return (Settings.Config) java.lang.reflect.Proxy.newProxyInstance(Fixture.class.getClassLoader(),
                new Class<?>[]{Settings.Config.class}, (proxy, method, arguments) -> {
                    if ("fieldKeyFile".equals(method.getName())) {
                        return keys.resolve("field.key").toAbsolutePath().toString();
                    }
                    return "annotationType".equals(method.getName())
                            ? (Class<? extends Annotation>) Settings.Config.class
                            : set.getOrDefault(method.getName(), method.getDefaultValue());
                });
    }

    /** A clock that a test moves. */
    static final class SettableClock extends Clock {
        private Instant now = BEGIN;

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
    }
}
