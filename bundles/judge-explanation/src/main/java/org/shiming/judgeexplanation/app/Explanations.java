package org.shiming.judgeexplanation.app;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.Matters;
import org.shiming.api.matters.MatterView;
import org.shiming.api.matters.OpenMatter;
import org.shiming.api.matters.Origin;
import org.shiming.api.matters.RecordSession;
import org.shiming.api.matters.SessionView;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.AppointmentId;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.MessageId;
import org.shiming.api.value.Mood;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.ServiceCode;
import org.shiming.judgeexplanation.domain.Reminder;
import org.shiming.judgeexplanation.domain.Reminders;
import org.shiming.judgeexplanation.store.AppointmentRow;
import org.shiming.judgeexplanation.store.RecordRow;
import org.shiming.support.feed.Fact;
import org.shiming.support.feed.Journal;
import org.shiming.support.json.Json;

/**
 * A judge records an explanation, unasked (三.1, 三.2, 三.12 first half) or by appointment (三.7): the kernel keeps the
 * session, this bundle its record.
 */
@Component(service = Explanations.class)
public final class Explanations {
    private final JudgeUnit unit;
    private final Cases cases;
    private final Matters matters;
    private final Appointments appointments;
    private final Notices notices;
    private final Settings settings;

    /**
     * @param unit the store
     * @param cases the host's cases
     * @param matters the kernel
     * @param appointments the judge's own
     * @param notices what the centre is told
     * @param settings the reminder table
     */
    @Activate
    public Explanations(@Reference JudgeUnit unit, @Reference Cases cases, @Reference Matters matters,
            @Reference Appointments appointments, @Reference Notices notices, @Reference Settings settings) {
        this.unit = unit;
        this.cases = cases;
        this.matters = matters;
        this.appointments = appointments;
        this.notices = notices;
        this.settings = settings;
    }

    /**
     * What the judge recorded.
     *
     * @param caseNumber the case
     * @param document the document explained
     * @param party the party
     * @param startedAt when it began
     * @param endedAt when it ended
     * @param occasion 宣判, 送达 …
     * @param manner 现场, 视频, 电话
     * @param services what was given
     * @param results question by question, the party's own answer
     * @param mood the mood seen
     * @param remindersGiven codes of the checklist that were said
     * @param remarks up to 4,000 characters
     * @param tellCentre whether the centre is to know (三.12)
     * @param appointment the caller's appointment that took place by it (三.7), empty if the judge explained unasked
     */
    public record Wish(CaseNumber caseNumber, DocumentId document, PartyId party, Instant startedAt, Instant endedAt,
            String occasion, String manner, List<ServiceCode> services, List<RecordSession.Result> results, Mood mood,
            Set<String> remindersGiven, String remarks, boolean tellCentre, Optional<AppointmentId> appointment) {}

    /**
     * What was kept.
     *
     * @param session the session
     * @param matter the matter
     * @param recordNumber the paper's number
     * @param sequence 1 for the first explanation of this matter
     */
    public record Recorded(String session, String matter, String recordNumber, int sequence) {}

    /**
     * What the party was reminded of, and what it still owed then: the base of the positive incentive (三.2).
     *
     * @param session the session
     * @param party the party
     * @param codes what was said
     * @param feesOutstanding yuan
     * @param unperformed how many duties were not performed
     * @param tellCentre whether the centre is to know (三.12)
     * @param recorded the answer given to the judge
     */
    public record Reminded(String session, String party, List<String> codes, BigDecimal feesOutstanding,
            int unperformed, boolean tellCentre, Recorded recorded) {}

    /**
     * Records an explanation. The kernel's part and this bundle's part are each idempotent, so a call that was cut off
     * may be repeated; if nobody repeats it, the follower of the kernel's feed completes it.
     *
     * @param act who, under which message
     * @param wish what
     * @return what was kept; or the kernel's refusal, {@code NOT_OF_PANEL}, {@code REMINDER_UNKNOWN},
     *         {@code CASE_UNKNOWN}, {@code HOST_AWAY}, {@code MESSAGE_ID_REUSED}, {@code APPOINTMENT_UNKNOWN},
     *         {@code APPOINTMENT_NOT_YOURS}, {@code APPOINTMENT_OF_ANOTHER}
     */
    public Outcome<Recorded> record(Act act, Wish wish) {
        String print = Json.fingerprint("recordExplanation", wish);
        Optional<Outcome<Reminded>> earlier = unit.journal().earlier(act.message(), print, Reminded.class);
        if (earlier.isPresent()) {
            return earlier.get().map(Reminded::recorded);
        }
        return cases.find(act.caller(), wish.caseNumber(), false).outcome()
                .then(facts -> Cases.panelOnly(act.caller(), facts))
                .then(facts -> Cases.party(facts, wish.party()).then(party -> Cases.issued(facts, wish.document()))
                        .then(document -> inKernel(act, wish, reminders(facts, document, wish)))
                        .then(session -> here(act, wish, facts, session, print)));
    }

    private Outcome<SessionView> inKernel(Act act, Wish wish, List<RecordSession.Reminder> reminders) {
        ExplanationMode mode = wish.appointment().isPresent() ? ExplanationMode.JUDGE_APPOINTMENT
                : ExplanationMode.JUDGE_INITIATED;
        return matter(act, wish).then(matter -> matters.record(part(act, "s"),
                new RecordSession(matter, mode, act.caller().id(), act.caller().name(), wish.startedAt(),
                        wish.endedAt(), wish.occasion(), wish.manner(), wish.services(), wish.results(), wish.mood(),
                        reminders, wish.remarks(), Optional.empty(), Optional.empty())));
    }

    private Outcome<MatterId> matter(Act act, Wish wish) {
        if (wish.appointment().isPresent()) {
            return appointments.own(act.caller(), wish.appointment().get()).then(item -> ofAppointment(item, wish));
        }
        return matters.open(part(act, "m"), new OpenMatter(wish.caseNumber(), wish.party(), wish.document(),
                Origin.JUDGE, List.of())).map(MatterView::id);
    }

    private static Outcome<MatterId> ofAppointment(Appointments.Item item, Wish wish) {
        AppointmentRow.About about = item.about();
        if (about.caseNumber().equals(wish.caseNumber().value()) && about.party().equals(wish.party().value())
                && about.document().equals(wish.document().value())) {
            return Outcome.done(new MatterId(about.matter()));
        }
        return Outcome.refused(Refusal.of(FaultKind.BAD_INPUT, "APPOINTMENT_OF_ANOTHER",
                "这次预约不是为该案件、该当事人和该文书安排的，请从预约列表中重新打开；本次未保存。"));
    }

    private Outcome<Recorded> here(Act act, Wish wish, CaseFacts facts, SessionView session, String print) {
        return unit.journal().once(act.message(), print, Reminded.class, em -> Outcome.done(keep(em, act, wish, facts,
                session))).map(Reminded::recorded);
    }

    private Journal.Change<Reminded> keep(EntityManager em, Act act, Wish wish, CaseFacts facts, SessionView session) {
        LocalDate today = LocalDate.now(unit.clock());
        RecordRow row = SessionRecords.keep(em, new SessionRecords.Session(session.id().value(), facts.court().value(),
                wish.caseNumber().value(), wish.document().value(), wish.party().value(), session.recordedAt()), today);
        Recorded recorded = new Recorded(session.id().value(), session.recorded().matter().value(), row.numberText(),
                session.sequence());
        int unperformed = (int) facts.performance().stream()
                .filter(p -> p.party().equals(wish.party()) && p.performedOn().isEmpty()).count();
        Reminded reminded = new Reminded(session.id().value(), wish.party().value(),
                wish.remindersGiven().stream().sorted().toList(), Reminders.outstanding(facts, wish.party()),
                unperformed, wish.tellCentre(), recorded);
        if (wish.tellCentre()) {
            notices.along(em, act.caller(), notice(wish, facts), facts.party(wish.party()).orElseThrow());
        }
        return new Journal.Change<>(reminded, Fact.of("REMINDED", unit.clock().instant(), facts.court().value(),
                wish.caseNumber().value(), act.caller().id().value(), 1, reminded));
    }

    private static Notices.Wish notice(Wish wish, CaseFacts facts) {
        boolean agitated = wish.mood() != Mood.CALM;
        boolean petition = facts.flags().petitionRisk() || facts.flags().petitionReceived();
        return new Notices.Wish(wish.caseNumber(), wish.party(), agitated, petition || !agitated, "");
    }

    private List<RecordSession.Reminder> reminders(CaseFacts facts, CaseFacts.JudgmentDocument document, Wish wish) {
        List<Reminder> list = settings.reminders().of(facts, wish.party(), document.issuedOn().orElseThrow());
        Set<String> known = list.stream().map(Reminder::code).collect(Collectors.toSet());
        if (!known.containsAll(wish.remindersGiven())) {
            throw new InvalidValue("REMINDER_UNKNOWN", "提示事项不适用于该当事人，请刷新页面后按清单勾选；本次未保存。");
        }
        List<RecordSession.Reminder> reminders = new ArrayList<>();
        list.forEach(r -> reminders.add(new RecordSession.Reminder(r.code(), r.text() + "（" + r.basis() + "）",
                wish.remindersGiven().contains(r.code()))));
        return reminders;
    }

    private static Act part(Act act, String part) {
        // A message id has up to 64 characters; a longer one made of it would not be one.
        String id = act.message().value();
        String own = id.length() > 60 ? Json.fingerprint("part", id).substring(0, 60) : id;
        return new Act(new MessageId(own + ":" + part), act.caller());
    }
}
