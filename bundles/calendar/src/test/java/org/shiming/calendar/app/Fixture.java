package org.shiming.calendar.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;
import org.shiming.api.calendar.OpenDeadlines;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.casesystem.CaseSystem;
import org.shiming.api.casesystem.Delivery;
import org.shiming.api.casesystem.Filing;
import org.shiming.api.casesystem.HostAnswer;
import org.shiming.api.casesystem.OutcomeReport;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.matters.Act;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.CaseType;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.MessageId;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.PersonId;
import org.shiming.calendar.ws.Rights;
import org.shiming.calendar.ws.UseCases;
import org.shiming.support.testing.TestDatabase;

/** One court, one case of the host's, one in-memory database, and every use case over them. */
public final class Fixture implements AutoCloseable {
    static final CaseNumber CASE = new CaseNumber("（2026）豫0481民初1号");
    static final DocumentId JUDGMENT = new DocumentId("D1");
    static final PartyId PLAINTIFF = new PartyId("P1");
    static final PartyId DEFENDANT = new PartyId("P2");
    static final CourtCode COURT = new CourtCode("豫0481");
    public static final Caller JUDGE = caller("J1", Role.JUDGE);
    public static final Caller OFFICER = caller("T1", Role.TRIAL_MANAGEMENT);
    public static final Caller SECOND = caller("T2", Role.TRIAL_MANAGEMENT);

    final TestDatabase database = new TestDatabase("shiming-calendar", "sm_calendar", "db/sm_calendar.xml");
    final CalendarUnit unit;
    final Years years = new Years();
    final LawBooks books = new LawBooks();
    final OverrideStore overrides;
    final ToldPeriods told;
    final YearKeeper keeper;
    final YearImports imports;
    final PeriodService periods;
    final PeriodDecisions decisions;
    final HesitationClock clock;
    CaseFacts facts = civil(List.of(served(PLAINTIFF, "2026-12-15"), served(DEFENDANT, "2026-12-20")));
    private int messages;

    public Fixture(OpenDeadlines... others) {
        unit = new CalendarUnit(database.factory(), silent(), time(), "sm_calendar");
        overrides = new OverrideStore(unit);
        told = new ToldPeriods(unit, years);
        List<OpenDeadlines> holders = new ArrayList<>(List.of(told));
        holders.addAll(List.of(others));
        keeper = new YearKeeper(unit, years, books, holders);
        imports = new YearImports(unit, books, keeper);
        Cases cases = new Cases(host());
        periods = new PeriodService(years, books, overrides);
        decisions = new PeriodDecisions(cases, periods, overrides);
        clock = new HesitationClock(cases, periods, books, told, overrides);
    }

    @Override
    public void close() {
        keeper.stop();
        unit.stop();
        database.close();
    }

    /** @return 2026-12-21, in the morning */
    public Clock time() {
        return Clock.fixed(Instant.parse("2026-12-21T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    }

    /** @return the use cases, as the service has them @param keys where the key of papers lies */
    public UseCases useCases(Path keys) {
        Cases cases = new Cases(host());
        RemedyService remedies = new RemedyService(periods, years, books);
        PaperDesk papers = new PaperDesk(unit, cases, new AvenueSheets(remedies, books),
                new PaymentNotices(years, books), new PaperSettings(PaperConfig.of(keys, Map.of())),
                (paper, format) -> Outcome.done((paper.title() + format).getBytes(StandardCharsets.UTF_8)));
        return new UseCases(new LoadedCalendar(years), cases, periods,
                new Rights(remedies, new Calculations(books), papers),
                new UseCases.Officers(clock, decisions, imports, years));
    }

    /** Both parties were served on this day. */
    public void servedOn(String day) {
        facts = civil(List.of(served(PLAINTIFF, day), served(DEFENDANT, day)));
    }

    /** The host says that a party has no domicile in the PRC. */
    public void livesAbroad(String party) {
        facts = abroad(facts, new PartyId(party));
    }

    Act act(Caller caller) {
        return new Act(new MessageId("m-" + ++messages), caller);
    }

    List<String> feed() {
        return database.tx().read(em -> em.createQuery("select f.type from FeedRow f order by f.atMillis, f.type",
                String.class).getResultList());
    }

    public static Caller caller(String id, Role role) {
        return new Caller(new PersonId(id), "某人", Set.of(role), COURT, "审管办", false);
    }

    static CaseFacts.ServiceRecord served(PartyId party, String day) {
        return new CaseFacts.ServiceRecord(JUDGMENT, party, "直接", Optional.of(LocalDate.parse(day)), "已送达");
    }

    static CaseFacts civil(List<CaseFacts.ServiceRecord> services) {
        return facts(CaseType.CIVIL, "一审普通", "民事判决书", List.of("原告", "被告"), services);
    }

    static CaseFacts facts(CaseType type, String procedure, String title, List<String> capacities,
            List<CaseFacts.ServiceRecord> services) {
        List<CaseFacts.Party> parties = new ArrayList<>();
        for (int i = 0; i < capacities.size(); i++) {
            parties.add(new CaseFacts.Party(new PartyId("P" + (i + 1)), "张三丰", capacities.get(i), true, "", false,
                    List.of()));
        }
        CaseNumber number = type == CaseType.CRIMINAL ? new CaseNumber("（2026）豫0481刑初1号") : CASE;
        return new CaseFacts(number, COURT, new CourtCode("豫04"), new CourtCode("豫04"), type, procedure, "民间借贷纠纷",
                "民事审判庭", new PersonId("J1"), List.of(), parties,
                List.of(new CaseFacts.JudgmentDocument(JUDGMENT, title.contains("裁定") ? "裁定书" : "判决书", title,
                        Optional.of(LocalDate.parse("2026-11-20")), Optional.empty(), Optional.empty())),
                services, new CaseFacts.Flags(List.of(), false, false, false), List.of(), List.of());
    }

    /** The same case with a party that has no domicile in the PRC. */
    static CaseFacts abroad(CaseFacts of, PartyId who) {
        List<CaseFacts.Party> parties = of.parties().stream().map(p -> new CaseFacts.Party(p.id(), p.name(),
                p.capacity(), p.naturalPerson(), p.phone(), p.obligor(), p.agents(), p.id().equals(who))).toList();
        return new CaseFacts(of.caseNumber(), of.court(), of.superiorCourt(), of.appealCourt(), of.type(),
                of.procedure(), of.cause(), of.division(), of.undertakingJudge(), of.panel(), parties, of.documents(),
                of.services(), of.flags(), of.fees(), of.performance());
    }

    private CaseSystem host() {
        return new CaseSystem() {
            @Override
            public HostAnswer<CaseFacts> find(CaseNumber caseNumber) {
                return facts.caseNumber().equals(caseNumber) ? new HostAnswer.Known<>(facts, Instant.EPOCH, true)
                        : new HostAnswer.Unknown<>();
            }

            @Override
            public HostAnswer<CaseFacts> refresh(CaseNumber caseNumber) {
                return find(caseNumber);
            }

            @Override
            public HostAnswer<String> documentText(CaseNumber caseNumber, DocumentId document) {
                return new HostAnswer.Unknown<>();
            }

            @Override
            public Outcome<Delivery> file(Filing filing) {
                throw new AssertionError("the calendar files nothing");
            }

            @Override
            public Outcome<Delivery> report(OutcomeReport report) {
                throw new AssertionError("the calendar reports nothing");
            }

            @Override
            public Optional<Delivery> delivery(MessageId key) {
                return Optional.empty();
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
}
