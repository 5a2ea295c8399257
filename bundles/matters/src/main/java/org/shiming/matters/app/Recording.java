package org.shiming.matters.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.Appointment;
import org.shiming.api.matters.Appointment.State;
import org.shiming.api.matters.GateAnswer;
import org.shiming.api.matters.GateQuery;
import org.shiming.api.matters.MatterView.Question;
import org.shiming.api.matters.RecordSession;
import org.shiming.api.matters.RecordSession.Result;
import org.shiming.api.matters.SessionView;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.AppointmentId;
import org.shiming.api.value.Decision;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.QuestionId;
import org.shiming.api.value.SessionId;
import org.shiming.matters.app.CaseDesk.CaseInHand;
import org.shiming.matters.app.Facts.Circumstances;
import org.shiming.matters.app.Facts.GateNote;
import org.shiming.matters.domain.Booking;
import org.shiming.matters.domain.CaseInfo;
import org.shiming.matters.domain.Commission;
import org.shiming.matters.domain.MatterFile;
import org.shiming.matters.domain.OnceFacts;
import org.shiming.matters.domain.Refusals;
import org.shiming.support.feed.Journal;
import org.shiming.support.feed.Journal.Change;
import org.shiming.support.json.Json;

/** Records an explanation: the gates first, then matter, session and fact in one transaction. */
final class Recording {
    private static final ZoneId COURT_TIME = ZoneId.of("Asia/Shanghai");
    private final Ground ground;
    private final GateDesk gates;

    Recording(Ground ground, GateDesk gates) {
        this.ground = ground;
        this.gates = gates;
    }

    Outcome<SessionView> record(Act act, RecordSession session) {
        Instant now = ground.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        Once<SessionView> once = new Once<>(ground, act, Json.fingerprint("record", session), SessionView.class);
        Optional<Refusal> wrong = Wishes.check(session, now, ground.settings());
        if (wrong.isPresent()) {
            return once.settled(Outcome.refused(wrong.get()));
        }
        Optional<MatterFile> seen = ground.tx().read(em -> ground.matters().find(em, session.matter()))
                .filter(file -> file.view().court().equals(act.caller().court()));
        if (seen.isEmpty()) {
            return once.settled(Outcome.refused(Refusals.matterUnknown()));
        }
        GateQuery query = query(seen.get(), session);
        return once.settled(gates.gather(query).then(
                inHand -> once.change(seen.get(), (em, file) -> recorded(em, act, file, session, inHand, now))));
    }

    private Outcome<Change<SessionView>> recorded(EntityManager em, Act act, MatterFile file, RecordSession wish,
            CaseInHand inHand, Instant now) {
        Optional<CaseFacts.Party> party = inHand.facts().party(file.view().party());
        Optional<Refusal> wrong = wrong(file, wish, inHand.facts(), party);
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        List<Booking> bookings = wish.mode() == ExplanationMode.JUDGE_APPOINTMENT ? gates.bookings(em, file)
                : List.of();
        Optional<Booking> held = bookings.stream().filter(booking -> booking.view().state() == State.BOOKED)
                .findFirst();
        GateQuery query = query(file, wish);
        OnceFacts once = GateDesk.once(bookings, held.map(Booking::view).map(Appointment::id));
        GateAnswer answer = gates.decide(query, inHand, file, wish.results().size() - query.questions().size(), once);
        if (!passes(answer, wish.approval().isPresent())) {
            return Outcome.refused(Refusals.ofGate(answer));
        }
        MatterFile asked = file.with(newWords(wish), ground.ids());
        RecordSession named = named(wish, asked, source(em, file, wish));
        MatterFile after = asked.after(named, CaseInfo.of(inHand.facts(), party.orElseThrow()));
        SessionView view = new SessionView(new SessionId(ground.ids().next()), file.view().caseNumber(),
                file.view().party(), named, now, after.view().sessions(), Optional.empty(), Optional.empty());
        ground.matters().replace(em, after);
        ground.sessions().add(em, file.view().court(), view);
        Optional<AppointmentId> appointment = wish.mode() == ExplanationMode.JUDGE_APPOINTMENT
                ? Optional.of(holdAppointment(em, act, after, named, held, !once.usedBy().isEmpty(), now))
                : Optional.empty();
        List<QuestionId> fresh = asked.view().questions().stream().map(Question::id)
                .filter(id -> file.question(id).isEmpty()).toList();
        Circumstances more = new Circumstances(fresh, Optional.of(GateNote.of(answer)), appointment,
                answer.decision() == Decision.NEEDS_APPROVAL);
        return Outcome.done(new Change<>(view, Facts.session("SESSION_RECORDED", now, act, after, view, more)));
    }

    static boolean passes(GateAnswer answer, boolean approved) {
        return answer.decision() == Decision.ALLOWED || answer.decision() == Decision.NEEDS_APPROVAL && approved;
    }

    /** A judge appointment that was never booked uses the once up all the same, under the same unique key. */
    private AppointmentId holdAppointment(EntityManager em, Act act, MatterFile file, RecordSession session,
            Optional<Booking> booked, boolean second, Instant now) {
        Booking held = booked.flatMap(booking -> booking.changed(State.HELD, "", ground.settings()))
                .orElseGet(() -> new Booking(
                        new Appointment(new AppointmentId(ground.ids().next()), file.view().id(),
                                file.view().caseNumber(), file.view().party(), session.explainer(),
                                session.startedAt(), State.HELD, second),
                        file.view().court(), session.approval().map(RecordSession.Approval::approver),
                        session.approval().map(RecordSession.Approval::reason).orElse(""), true));
        if (booked.isPresent()) {
            ground.appointments().replaceBooked(em, held);
        } else {
            ground.appointments().add(em, held);
        }
        Journal.append(em, List.of(Facts.appointment(booked.isPresent() ? "APPOINTMENT_CHANGED" : "APPOINTMENT_BOOKED",
                now, act, file, held)));
        return held.view().id();
    }

    private static Optional<Refusal> wrong(MatterFile file, RecordSession wish, CaseFacts facts,
            Optional<CaseFacts.Party> party) {
        if (!file.open()) {
            return Optional.of(Refusals.matterClosed());
        }
        if (wish.results().stream().flatMap(result -> result.question().stream())
                .anyMatch(id -> file.question(id).isEmpty())) {
            return Optional.of(Refusals.questionUnknown());
        }
        if (party.isEmpty()) {
            return Optional.of(Refusals.partyNotOfCase());
        }
        Optional<LocalDate> issued = facts.document(file.view().document())
                .flatMap(CaseFacts.JudgmentDocument::issuedOn);
        boolean early = issued.filter(day -> wish.endedAt().atZone(COURT_TIME).toLocalDate().isBefore(day))
                .isPresent();
        return early ? Optional.of(Refusals.sessionBeforeJudgment()) : Optional.empty();
    }

    /** The query a session amounts to: words told before are the same question, whoever tells them again (G2). */
    private static GateQuery query(MatterFile file, RecordSession wish) {
        List<QuestionId> known = wish.results().stream()
                .flatMap(result -> result.question().or(() -> file.sameWords(result.text()).map(Question::id)).stream())
                .distinct().toList();
        return new GateQuery(file.view().caseNumber(), file.view().party(), wish.mode(), known,
                Optional.of(wish.explainer()), wish.designation().isPresent());
    }

    private static List<String> newWords(RecordSession wish) {
        return wish.results().stream().filter(result -> result.question().isEmpty()).map(Result::text).toList();
    }

    /** Every result with its question's identifier and words, so that a session tells by itself what was asked. */
    private static RecordSession named(RecordSession wish, MatterFile file,
            Optional<RecordSession.Designation> source) {
        List<Result> results = new ArrayList<>();
        for (Result result : wish.results()) {
            Optional<QuestionId> id = result.question().or(() -> file.sameWords(result.text()).map(Question::id));
            String words = id.flatMap(file::question).map(Question::text).orElse(result.text());
            results.add(new Result(id, words, result.explanation(), result.answer()));
        }
        return new RecordSession(wish.matter(), wish.mode(), wish.explainer(), wish.explainerName(), wish.startedAt(),
                wish.endedAt(), wish.occasion(), wish.manner(), wish.services(), results, wish.mood(),
                wish.reminders(), wish.remarks(), wish.approval(), source);
    }

    /** A designated session keeps its source (G8): what was told with it, else what stands behind the matter. */
    private Optional<RecordSession.Designation> source(EntityManager em, MatterFile file, RecordSession wish) {
        if (wish.designation().isPresent() || wish.mode() != ExplanationMode.DESIGNATED) {
            return wish.designation();
        }
        return ground.directions().of(em, file.view().id()).stream().map(Commission::direction).findFirst()
                .map(direction -> new RecordSession.Designation(direction.source(), direction.reference()));
    }
}
