package org.shiming.reception.app;

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
import java.util.Set;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;
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
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.MessageId;
import org.shiming.api.value.Mood;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.PersonId;
import org.shiming.reception.domain.Demand;
import org.shiming.reception.domain.IdentityDocument;
import org.shiming.reception.domain.Visit;
import org.shiming.reception.domain.Visitor;
import org.shiming.reception.ws.UseCases;
import org.shiming.support.testing.TestDatabase;

/** One case, an in-memory database, and every use case over them. */
public final class Fixture implements AutoCloseable {
    public static final CaseNumber CASE = new CaseNumber("（2026）豫0481民初1号");
    public static final Caller CLERK = caller("C1", "诉讼服务中心", Role.CLERK);
    public static final Caller STAFF = caller("S1", "司法释明中心", Role.CENTRE_STAFF);
    public static final Caller JUDGE = caller("J1", "民事审判庭", Role.JUDGE);
    static final String ID = "11010519491231002X";
    static final Instant NOW = Instant.parse("2026-11-10T02:00:00Z");

    final TestDatabase database = new TestDatabase("shiming-reception", "sm_reception", "db/sm_reception.xml");
    final Map<String, Object> configured = new HashMap<>();
    final FakeKernel kernel = new FakeKernel();
    final FakePeriods periods = new FakePeriods();
    public boolean hostAway;
    Instant now = NOW;
    final ReceptionUnit unit = new ReceptionUnit(database.factory(), silent(), clock(), "sm_reception");
    final Settings settings;
    final Book book;
    final Registering registering;
    final Steps steps;
    final Matching matching;
    final Explaining explaining;
    final Referring referring;
    final LookingUp looking;
    final Queue queue;
    final Sheets sheets;
    private int messages;

    public Fixture(Path keys) {
        configured.put("fieldKeyFile", keys.resolve("field.key").toAbsolutePath().toString());
        settings = new Settings(config(configured));
        book = new Book(unit, settings);
        registering = new Registering(unit, book, host(), kernel.matters());
        steps = new Steps(unit, book, kernel, kernel.matters());
        matching = new Matching(unit, book, steps, host(), kernel.matters());
        explaining = new Explaining(book, kernel.matters(), steps);
        referring = new Referring(unit, book, host(), kernel.matters(), settings, new SlipPeriod(unit, periods));
        looking = new LookingUp(unit, book, host(), kernel.matters(), kernel);
        queue = new Queue(unit, book);
        sheets = new Sheets(book, (paper, format) -> Outcome.done(paper.toString().getBytes()), settings);
    }

    @Override
    public void close() {
        unit.stop();
        database.close();
    }

    /** @return the use cases, as the service has them */
    public UseCases useCases() {
        return new UseCases(registering, matching, steps, explaining, referring, looking, queue, sheets);
    }

    /** Whether a lawyer has explained before. */
    public void lawyerWasThere() {
        kernel.lawyerWasThere = true;
    }

    Act act(Caller caller) {
        return new Act(new MessageId("m-" + ++messages), caller);
    }

    static Visitor visitor(String name) {
        return new Visitor(name, new IdentityDocument(IdentityDocument.Kind.ID_CARD, ID), "13812345678",
                Visitor.Relation.PARTY, "", 2);
    }

    static Registering.Wish wish(String name) {
        return wish(visitor(name), CASE.value());
    }

    static Registering.Wish wish(Visitor visitor, String caseNumber) {
        Optional<CaseNumber> number = caseNumber.isEmpty() ? Optional.empty()
                : Optional.of(new CaseNumber(caseNumber));
        return new Registering.Wish(visitor, number, Optional.empty(), Optional.empty(), new Demand(
                number.map(CaseNumber::value).orElse(""), "", "", "", List.of("为什么不支持利息？䶮㛃𬭚"), Mood.AGITATED, true,
                Demand.Source.WALK_IN));
    }

    String registered() {
        return registering.register(act(CLERK), wish("张三丰")).orFault().visit();
    }

    Visit visit(String id) {
        return book.find("豫0481", id).orElseThrow();
    }

    static String code(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.refusal().code() : "DONE";
    }

    static Caller caller(String id, String unit, Role... roles) {
        return new Caller(new PersonId(id), "某" + id, Set.of(roles), new CourtCode("豫0481"), unit, false);
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
                "一审普通", "民间借贷纠纷", "民事审判庭", new PersonId("J1"), List.of(),
                List.of(party("P1", "张三丰", "原告", "王律师"), party("P2", "李四", "被告", ""),
                        party("P3", "李四", "第三人", "")),
                List.of(document("D0", "2026-10-01"), document("D1", "2026-11-02")), List.of(),
                new CaseFacts.Flags(List.of(), false, false, false), List.of(), List.of());
    }

    private static CaseFacts.Party party(String id, String name, String capacity, String agent) {
        return new CaseFacts.Party(new PartyId(id), name, capacity, true, "", false, agent.isEmpty() ? List.of()
                : List.of(new CaseFacts.Agent(new PersonId("W9"), agent, "某所")));
    }

    private static CaseFacts.JudgmentDocument document(String id, String issued) {
        return new CaseFacts.JudgmentDocument(new DocumentId(id), "民事判决书", "民事判决书",
                Optional.of(LocalDate.parse(issued)), Optional.empty(), Optional.empty());
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
