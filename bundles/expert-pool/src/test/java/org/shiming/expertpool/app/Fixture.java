package org.shiming.expertpool.app;

import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;
import org.shiming.api.calendar.Deadlines;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.casesystem.CaseSystem;
import org.shiming.api.casesystem.HostAnswer;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.matters.Act;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.CaseType;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.MessageId;
import org.shiming.api.value.PersonId;
import org.shiming.expertpool.domain.Booking;
import org.shiming.expertpool.domain.ExpertStep;
import org.shiming.expertpool.domain.Refusals;
import org.shiming.expertpool.domain.Slot;
import org.shiming.expertpool.domain.StepKind;
import org.shiming.expertpool.ws.UseCases;
import org.shiming.support.testing.TestDatabase;

/** One civil case, an in-memory database, and every use case over them. Worked every day from 8 to 18 o'clock. */
public final class Fixture implements AutoCloseable {
    public static final CaseNumber CASE = new CaseNumber("（2026）豫0481民初1号");
    public static final Caller STAFF = caller("S1", Role.CENTRE_STAFF);
    public static final Caller COORDINATOR = caller("S2", Role.COORDINATOR);
    public static final Caller EXPERT = caller("E1", Role.EXPERT);
    public static final Caller COUNSELLOR = caller("C1", Role.COUNSELLOR);
    /** Tuesday, 10 o'clock in the court. */
    static final Instant NOW = Instant.parse("2026-11-10T02:00:00Z");
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    final TestDatabase database = new TestDatabase("shiming-expert", "sm_expert", "db/sm_expert.xml");
    final Map<String, Object> configured = new HashMap<>();
    public final FakeKernel kernel = new FakeKernel();
    public Instant now = NOW;
    boolean hostAway;
    boolean calendarMissing;
    final ExpertUnit unit = new ExpertUnit(database.factory(), silent(), clock(), "sm_expert");
    final Settings settings;
    final Book book;
    final Pool pool;
    final Slots slots;
    final Invitations invitations;
    final Steps steps;
    final Requests requests;
    final Sessions sessions;
    final Notes notes;
    final Listing listing;
    final ExpertChannel channel;
    final Reminders reminders;
    private int messages;

    public Fixture(Path keys) {
        configured.put("fieldKeyFile", keys.resolve("field.key").toAbsolutePath().toString());
        settings = new Settings(config(configured));
        book = new Book(unit, settings);
        pool = new Pool(unit, book, settings);
        slots = new Slots(settings);
        invitations = new Invitations(kernel);
        steps = new Steps(unit, book, pool, slots, invitations);
        requests = new Requests(unit, book, steps, new Arrangements(invitations, slots, pool, settings, unit, book),
                kernel.matters(), host());
        sessions = new Sessions(unit, book, steps, kernel.matters());
        notes = new Notes(unit, book);
        listing = new Listing(unit, book);
        channel = new ExpertChannel(unit, book);
        reminders = new Reminders(unit, book, steps, settings, everyDay());
    }

    @Override
    public void close() {
        unit.stop();
        database.close();
    }

    /** @return the use cases, as the service has them */
    public UseCases useCases() {
        return new UseCases(pool, requests, steps, sessions, notes, listing, settings.rooms());
    }

    public static Caller caller(String id, Role... roles) {
        return new Caller(new PersonId(id), "某" + id, Set.of(roles), new CourtCode("豫0481"), "", false);
    }

    synchronized Act act(Caller caller) {
        return new Act(new MessageId("m-" + ++messages), caller);
    }

    static Pool.Nomination nomination(String person, String field, String workplace) {
        return new Pool.Nomination(person, "专家" + person, field, workplace, LocalDate.parse("2026-01-01"),
                LocalDate.parse("2027-12-31"), "业务精通");
    }

    /** Somebody engaged in the pool. */
    void engaged(String person, String field, String workplace) {
        pool.nominate(act(STAFF), nomination(person, field, workplace)).orFault();
        pool.step(act(COORDINATOR), person, ExpertStep.REVIEW, "").orFault();
        pool.step(act(COORDINATOR), person, ExpertStep.ACTIVATE, "").orFault();
    }

    String requested(String expert) {
        return requested("M1", expert);
    }

    String requested(String matter, String expert) {
        return requests.request(act(STAFF), new Requests.Wish(matter, expert, "")).orFault().subject();
    }

    Outcome<Booked> step(Caller caller, String booking, StepKind kind) {
        return steps.take(act(caller), new Steps.Wish(booking, kind, "电话", Optional.empty(), Optional.empty()));
    }

    Outcome<Booked> other(String booking, StepKind kind, String person) {
        return steps.take(act(STAFF), new Steps.Wish(booking, kind, "原专家出差", Optional.empty(), Optional.of(person)));
    }

    Outcome<Booked> confirm(String booking, Slot slot) {
        return steps.take(act(STAFF),
                new Steps.Wish(booking, StepKind.CONFIRM, "", Optional.of(slot), Optional.empty()));
    }

    /** A slot of an hour, so many hours from the fixture's beginning. */
    static Slot slot(int hours, String room) {
        return new Slot(NOW.plusSeconds(hours * 3600L), NOW.plusSeconds((hours + 1) * 3600L), room);
    }

    /** A booking with time and place, of which all know. */
    String notified(String expert, Slot slot) {
        String booking = requested(expert);
        step(STAFF, booking, StepKind.CONTACT).orFault();
        confirm(booking, slot).orFault();
        step(STAFF, booking, StepKind.NOTIFY).orFault();
        return booking;
    }

    Booking booking(String id) {
        return book.booking(id).orElseThrow();
    }

    List<String> feed() {
        List<String> payloads = new ArrayList<>();
        database.tx().read(em -> em.createQuery("select f.payload from FeedRow f", String.class).getResultList())
                .forEach(payloads::add);
        return payloads;
    }

    static String code(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.refusal().code() : "DONE";
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZONE;
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
                        : new HostAnswer.Known<>(facts(), NOW, true));
    }

    private static CaseFacts facts() {
        return new CaseFacts(CASE, new CourtCode("豫0481"), new CourtCode("豫04"), new CourtCode("豫04"), CaseType.CIVIL,
                "一审普通", "民间借贷纠纷", "民事审判庭", new PersonId("J1"), List.of(), List.of(), List.of(), List.of(),
                new CaseFacts.Flags(List.of(), false, false, false), List.of(), List.of());
    }

    private Deadlines everyDay() {
        return (Deadlines) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[]{Deadlines.class},
                (proxy, method, arguments) -> {
                    if (calendarMissing) {
                        return Outcome.refused(Refusals.past());
                    }
                    ZonedDateTime at = ((Instant) arguments[0]).atZone(ZONE);
                    ZonedDateTime open = at.toLocalDate().atTime(8, 0).atZone(ZONE);
                    return Outcome.done(at.isBefore(open) ? open.toInstant()
                            : at.getHour() < 18 ? at.toInstant() : open.plusDays(1).toInstant());
                });
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
