package org.shiming.matters.app;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.Appointment;
import org.shiming.api.matters.GateAnswer;
import org.shiming.api.matters.MatterView;
import org.shiming.api.matters.SessionView;
import org.shiming.api.value.AppointmentId;
import org.shiming.api.value.Decision;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.PartyAnswer;
import org.shiming.api.value.PersonId;
import org.shiming.api.value.QuestionId;
import org.shiming.matters.domain.Booking;
import org.shiming.matters.domain.CaseInfo;
import org.shiming.matters.domain.MatterFile;
import org.shiming.support.feed.Fact;
import org.shiming.support.json.Json;

/** The kernel's feed entries, version 1; {@code FEED.md} describes them. A payload is the view, and more. */
final class Facts {
    private static final int VERSION = 1;

    private Facts() {}

    /** A matter's payload. Public for the JSON mapper, like the others here. */
    public record MatterPayload(int v, MatterId matter, @JsonUnwrapped MatterView view, CaseInfo caseInfo,
            List<QuestionId> added, String reason, String summary) {}

    /** The words of a question. */
    public record Words(QuestionId id, String text) {}

    /** What the gates said before it was recorded. */
    public record GateNote(Decision decision, List<String> codes) {
        static GateNote of(GateAnswer answer) {
            return new GateNote(answer.decision(), answer.reasons().stream().map(GateAnswer.Reason::code).toList());
        }
    }

    /** A session's payload. */
    public record SessionPayload(int v, MatterId matter, @JsonUnwrapped SessionView view, ExplanationMode mode,
            String partyLabel, DocumentId document, CaseInfo caseInfo, List<Words> questionTexts,
            List<QuestionId> newQuestions, Optional<GateNote> gate, Optional<AppointmentId> appointment,
            boolean exception, String summary) {}

    /** An appointment's payload. */
    public record AppointmentPayload(int v, AppointmentId appointment, @JsonUnwrapped Appointment view,
            String partyLabel, DocumentId document,
            CaseInfo caseInfo, Optional<PersonId> approver, String reason, boolean usesOnce, String summary) {}

    /** What accompanied a session. */
    record Circumstances(List<QuestionId> newQuestions, Optional<GateNote> gate, Optional<AppointmentId> appointment,
            boolean exception) {
        static final Circumstances NONE = new Circumstances(List.of(), Optional.empty(), Optional.empty(), false);
    }

    static Fact matter(String type, Instant at, Act act, MatterFile file, List<QuestionId> added, String reason) {
        String summary = switch (type) {
        case "MATTER_OPENED" -> "登记释明事项（" + file.view().origin().label() + "），疑问 " + added.size() + " 个";
        case "QUESTIONS_ADDED" -> "补充登记疑问 " + added.size() + " 个";
        default -> "释明事项办结：" + file.view().state().label();
        };
        return fact(type, at, act, file,
                new MatterPayload(VERSION, file.view().id(), file.view(), file.info(), added, reason, summary));
    }

    static Fact session(String type, Instant at, Act act, MatterFile file, SessionView view, Circumstances more) {
        List<Words> words = new ArrayList<>();
        view.recorded().results().stream().flatMap(result -> result.question().stream())
                .forEach(id -> file.question(id).ifPresent(q -> words.add(new Words(id, q.text()))));
        return fact(type, at, act, file,
                new SessionPayload(VERSION, file.view().id(), view, view.recorded().mode(), file.view().partyLabel(),
                        file.view().document(), file.info(), words, more.newQuestions(), more.gate(),
                        more.appointment(), more.exception(), sentence(type, view)));
    }

    static Fact appointment(String type, Instant at, Act act, MatterFile file, Booking booking) {
        String summary = switch (booking.view().state()) {
        case BOOKED -> booked(type, booking);
        case HELD -> "法官预约已进行";
        case CANCELLED -> "法院取消法官预约，不占用预约次数";
        case PARTY_NO_SHOW -> booking.usesOnce() ? "当事人未到场，占用预约次数" : "当事人未到场，不占用预约次数";
        };
        return fact(type, at, act, file,
                new AppointmentPayload(VERSION, booking.view().id(), booking.view(), file.view().partyLabel(),
                        file.view().document(),
                        file.info(), booking.approver(), booking.reason(), booking.usesOnce(), summary));
    }

    private static String booked(String type, Booking booking) {
        return switch (type) {
        case "APPOINTMENT_HANDED_OVER" -> "法官预约改由合议庭其他法官承担";
        case "APPOINTMENT_RESCHEDULED" -> "法官预约改期，不另占用预约次数";
        default -> booking.view().exception() ? "经批准再次安排法官预约" : "安排法官预约";
        };
    }

    private static String sentence(String type, SessionView view) {
        if ("RECORD_FILED".equals(type)) {
            return "第 " + view.sequence() + " 次释明的笔录已入卷，回执 " + view.filedReceipt().orElse("");
        }
        long clear = view.recorded().results().stream()
                .filter(result -> result.answer() == PartyAnswer.UNDERSTOOD).count();
        return "第 " + view.sequence() + " 次释明：" + view.recorded().mode().label() + "，"
                + view.recorded().results().size() + " 个疑问中理解 " + clear + " 个，情绪"
                + view.recorded().mood().label();
    }

    private static Fact fact(String type, Instant at, Act act, MatterFile file, Object payload) {
        return new Fact(type, at, file.view().court().value(), file.view().caseNumber().value(),
                act.caller().id().value(), Json.write(payload));
    }
}
