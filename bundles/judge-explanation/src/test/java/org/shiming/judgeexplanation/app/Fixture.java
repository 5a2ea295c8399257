package org.shiming.judgeexplanation.app;

import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;
import org.shiming.api.calendar.CourtCalendar;
import org.shiming.api.calendar.DayAnswer;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.documents.Paper;
import org.shiming.api.documents.Papers;
import org.shiming.api.feed.FeedEntry;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.RecordSession;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.AppointmentId;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.CaseType;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.MessageId;
import org.shiming.api.value.Mood;
import org.shiming.api.value.PartyAnswer;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.PersonId;
import org.shiming.api.value.ServiceCode;
import org.shiming.support.feed.Sequencer;
import org.shiming.support.testing.TestDatabase;

/** One case, one court, one in-memory database, and every use case over them. */
final class Fixture implements AutoCloseable {
    static final CaseNumber CASE = new CaseNumber("（2026）豫0481民初1号");
    static final DocumentId JUDGMENT = new DocumentId("D1");
    static final DocumentId DRAFT = new DocumentId("D2");
    static final PartyId PLAINTIFF = new PartyId("P1");
    static final PartyId DEFENDANT = new PartyId("P2");
    static final CourtCode COURT = new CourtCode("豫0481");
    static final Caller HOST = new Caller(new PersonId("court-host"), "", Set.of(Role.HOST_SYSTEM), COURT, "", true);
    static final Caller JUDGE = judge("J1", "豫0481", "民事审判庭");
    static final Instant NOW = Instant.parse("2026-11-10T02:00:00Z");

    final TestDatabase database = new TestDatabase("shiming-judge", "sm_judge", "db/sm_judge.xml");
    final FakeHost host = new FakeHost();
    final FakeMatters matters = new FakeMatters();
    final SettableClock clock = new SettableClock(NOW);
    final JudgeUnit unit = new JudgeUnit(database.factory(), silent(), clock, "sm_judge");
    final Settings settings;
    final Cases cases = new Cases(host);
    final DueDays dueDays;
    final Judgments judgments;
    final FakeAppointments kernelAppointments = new FakeAppointments();
    final Appointments appointments;
    final Notices notices;
    final Explanations explanations;
    final Assessments assessments;
    final FakePeriods periods = new FakePeriods();
    final Hesitation hesitation;
    final CasePanel panel;
    final Briefing briefing;
    final SmsTexts sms;
    Paper printed;
    final RecordFiling filing;
    final Receipts receipts;
    final OverdueWatch overdue;
    private int messages;

    Fixture(Path keys) {
        settings = new Settings(config(keys));
        dueDays = new DueDays(settings, everyDayIsWorked());
        judgments = new Judgments(unit, cases, dueDays);
        appointments = new Appointments(unit, cases, matters, kernelAppointments);
        notices = new Notices(unit, cases, matters, settings);
        explanations = new Explanations(unit, cases, matters, appointments, notices, settings);
        assessments = new Assessments(unit, cases, judgments, settings);
        hesitation = new Hesitation(unit, periods);
        panel = new CasePanel(unit, cases, matters, hesitation, settings);
        sms = new SmsTexts(unit, cases, settings);
        Papers papers = (paper, format) -> {
            printed = paper;
            return Outcome.done((paper.title() + paper.number()).getBytes(StandardCharsets.UTF_8));
        };
        briefing = new Briefing(unit, cases, matters, notices, settings, papers);
        filing = new RecordFiling(new RecordFiling(unit, cases, matters, host, hesitation, settings), papers);
        receipts = new Receipts(unit, matters, host, filing);
        overdue = new OverdueWatch(unit, dueDays);
    }

    @Override
    public void close() {
        unit.stop();
        database.close();
    }

    Act act(Caller caller) {
        return new Act(new MessageId("m-" + ++messages), caller);
    }

    Judgments.Report report() {
        return judgments.report(act(HOST), CASE, JUDGMENT).orFault();
    }

    static Explanations.Wish explanation(PartyId party) {
        return new Explanations.Wish(CASE, JUDGMENT, party, NOW.minusSeconds(1200), NOW, "送达", "现场",
                List.of(ServiceCode.POST_JUDGMENT_QA), List.of(new RecordSession.Result(Optional.empty(), "为什么不支持利息？",
                        "合同没有约定利息。", PartyAnswer.UNDERSTOOD)),
                Mood.CALM, Set.of(), "", false, Optional.empty());
    }

    /** The same, by appointment. */
    static Explanations.Wish byAppointment(PartyId party, String appointment) {
        Explanations.Wish plain = explanation(party);
        return new Explanations.Wish(plain.caseNumber(), plain.document(), party, plain.startedAt(), plain.endedAt(),
                "预约释明", plain.manner(), plain.services(), plain.results(), plain.mood(), Set.of(), "", false,
                Optional.of(new AppointmentId(appointment)));
    }

    /** The same, with a mood, and the centre told or not. */
    static Explanations.Wish felt(PartyId party, Mood mood, boolean tellCentre) {
        Explanations.Wish plain = explanation(party);
        return new Explanations.Wish(plain.caseNumber(), plain.document(), party, plain.startedAt(), plain.endedAt(),
                plain.occasion(), plain.manner(), plain.services(), plain.results(), mood, Set.of(), "", tellCentre,
                Optional.empty());
    }

    /** What the kernel's feed says of an appointment. */
    void appointed(String id, String judge, String at, String state, boolean exception) {
        String payload = "{\"v\":1,\"id\":\"" + id + "\",\"matter\":\"matter-P1\",\"party\":\"P1\",\"judge\":\"" + judge
                + "\",\"at\":\"" + at + "\",\"state\":\"" + state + "\",\"exception\":" + exception
                + ",\"document\":\"D1\",\"partyLabel\":\"张某某\",\"approver\":" + (exception ? "\"L1\"" : "null")
                + ",\"reason\":\"" + (exception ? "新证据" : "") + "\",\"later\":{\"unknown\":true}}";
        unit.tx().run(em -> AppointmentEntries.take(em, entry("APPOINTMENT_BOOKED", payload)));
    }

    static FeedEntry entry(String type, String payload) {
        return new FeedEntry(1, "e-1", type, NOW, "豫0481", CASE.value(), "x", payload);
    }

    /** The facts that this bundle has told so far, in order, by type. */
    List<FeedEntry> told() {
        new Sequencer(unit.tx(), "sm_judge").round();
        return unit.read(0, 1000);
    }

    static String code(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().code();
    }

    static Caller judge(String id, String court, String unit) {
        return new Caller(new PersonId(id), "法官甲", Set.of(Role.JUDGE), new CourtCode(court), unit, false);
    }

    static CaseFacts facts(CaseFacts.Flags flags) {
        return new CaseFacts(CASE, COURT, new CourtCode("豫04"), new CourtCode("豫04"), CaseType.CIVIL, "一审普通", "民间借贷纠纷",
                "民事审判庭", new PersonId("J1"), List.of(new CaseFacts.PanelMember(new PersonId("J1"), "法官甲", "承办人"),
                        new CaseFacts.PanelMember(new PersonId("J2"), "法官乙", "审判长")),
                List.of(party(PLAINTIFF, "张三丰", "原告", false), party(DEFENDANT, "李四", "被告", true)),
                List.of(new CaseFacts.JudgmentDocument(JUDGMENT, "民事判决书", "民事判决书",
                        Optional.of(LocalDate.parse("2026-11-02")), Optional.empty(), Optional.empty()),
                        new CaseFacts.JudgmentDocument(DRAFT, "民事裁定书", "民事裁定书", Optional.empty(), Optional.empty(),
                                Optional.empty())),
                List.of(new CaseFacts.ServiceRecord(JUDGMENT, PLAINTIFF, "电子",
                        Optional.of(LocalDate.parse("2026-11-06")), "已送达")),
                flags, List.of(new CaseFacts.Fee(DEFENDANT, "案件受理费", new BigDecimal("2300"), new BigDecimal("300"),
                        Optional.empty())),
                List.of(new CaseFacts.Performance(DEFENDANT, "偿还借款", Optional.of(new BigDecimal("100000")),
                        Optional.of(LocalDate.parse("2026-11-20")), Optional.empty())));
    }

    private static CaseFacts.Party party(PartyId id, String name, String capacity, boolean obligor) {
        return new CaseFacts.Party(id, name, capacity, true, "", obligor, List.of());
    }

    private static CourtCalendar everyDayIsWorked() {
        return new CourtCalendar() {
            @Override
            public Outcome<Boolean> isWorkingDay(LocalDate day) {
                return Outcome.done(true);
            }

            @Override
            public Outcome<DayAnswer> plusWorkingDays(LocalDate from, int days) {
                return Outcome.done(new DayAnswer(from.plusDays(days), List.of(), List.of()));
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

    static Settings.Config config(Path keys) {
        return config(keys, Map.of());
    }

    /** Settings with their defaults but for some. */
    static Settings.Config config(Path keys, Map<String, Object> others) {
        return (Settings.Config) java.lang.reflect.Proxy.newProxyInstance(Fixture.class.getClassLoader(),
                new Class<?>[]{Settings.Config.class}, (proxy, method, arguments) -> {
                    if ("fieldKeyFile".equals(method.getName()) && !others.containsKey("fieldKeyFile")) {
                        return keys.resolve("field.key").toAbsolutePath().toString();
                    }
                    if (others.containsKey(method.getName())) {
                        return others.get(method.getName());
                    }
                    return "annotationType".equals(method.getName())
                            ? (Class<? extends Annotation>) Settings.Config.class
                            : method.getDefaultValue();
                });
    }

    /** A clock that a test moves. */
    static final class SettableClock extends Clock {
        private Instant now;

        SettableClock(Instant now) {
            this.now = now;
        }

        void set(String instant) {
            now = Instant.parse(instant);
        }

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
