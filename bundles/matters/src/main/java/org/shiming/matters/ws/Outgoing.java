package org.shiming.matters.ws;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.shiming.api.matters.Appointment;
import org.shiming.api.matters.GateAnswer;
import org.shiming.api.matters.MatterView;
import org.shiming.api.matters.RecordSession;
import org.shiming.api.matters.SessionView;
import org.shiming.api.matters.TimelineItem;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.Mood;
import org.shiming.api.value.PartyAnswer;
import org.shiming.api.value.QuestionId;
import org.shiming.api.value.ServiceCode;

/** From values to the wire. */
final class Outgoing {
    private static final ZoneId COURT_TIME = ZoneId.of("Asia/Shanghai");

    private Outgoing() {}

    static MatterDto matter(MatterView view) {
        MatterDto dto = new MatterDto();
        dto.matterId = view.id().value();
        dto.courtCode = view.court().value();
        dto.caseNumber = view.caseNumber().value();
        dto.partyId = view.party().value();
        dto.partyLabel = view.partyLabel();
        dto.documentId = view.document().value();
        dto.origin = view.origin().name();
        dto.originLabel = view.origin().label();
        dto.state = view.state().name();
        dto.stateLabel = view.state().label();
        dto.owner = view.owner().value();
        dto.openedAt = time(view.openedAt());
        dto.lastMood = view.lastMood().map(Mood::name).orElse(null);
        dto.lastMode = view.lastMode().map(ExplanationMode::name).orElse(null);
        dto.lastModeLabel = view.lastMode().map(ExplanationMode::label).orElse(null);
        dto.sessions = view.sessions();
        dto.questions = view.questions().stream().map(Outgoing::question).toList();
        return dto;
    }

    static SessionDto session(SessionView view) {
        RecordSession recorded = view.recorded();
        SessionDto dto = new SessionDto();
        dto.sessionId = view.id().value();
        dto.matterId = recorded.matter().value();
        dto.caseNumber = view.caseNumber().value();
        dto.partyId = view.party().value();
        dto.mode = recorded.mode().name();
        dto.modeLabel = recorded.mode().label();
        dto.explainer = recorded.explainer().value();
        dto.explainerName = recorded.explainerName();
        dto.startedAt = time(recorded.startedAt());
        dto.endedAt = time(recorded.endedAt());
        dto.occasion = recorded.occasion();
        dto.manner = recorded.manner();
        dto.services = recorded.services().stream().map(ServiceCode::label).toList();
        dto.results = recorded.results().stream().map(Outgoing::result).toList();
        dto.mood = recorded.mood().name();
        dto.moodLabel = recorded.mood().label();
        dto.reminders = recorded.reminders().stream().map(Outgoing::reminder).toList();
        dto.remarks = recorded.remarks();
        dto.recordedAt = time(view.recordedAt());
        dto.sequence = view.sequence();
        dto.filedReceipt = view.filedReceipt().orElse(null);
        dto.filedAt = view.filedAt().map(Outgoing::time).orElse(null);
        return dto;
    }

    static GateDto gate(GateAnswer answer, Optional<ExplanationMode> mode) {
        GateDto dto = new GateDto();
        dto.mode = mode.map(ExplanationMode::name).orElse(null);
        dto.modeLabel = mode.map(ExplanationMode::label).orElse(null);
        dto.decision = answer.decision().name();
        dto.decisionLabel = answer.decision().label();
        dto.article = answer.reasons().get(0).article().citation();
        dto.reasons = answer.reasons().stream().map(Outgoing::reason).toList();
        dto.route = answer.route().map(ExplanationMode::name).orElse(null);
        dto.routeLabel = answer.route().map(ExplanationMode::label).orElse(null);
        dto.channelInstalled = answer.channelInstalled();
        return dto;
    }

    static AppointmentDto appointment(Appointment view) {
        AppointmentDto dto = new AppointmentDto();
        dto.appointmentId = view.id().value();
        dto.matterId = view.matter().value();
        dto.caseNumber = view.caseNumber().value();
        dto.partyId = view.party().value();
        dto.judgeId = view.judge().value();
        dto.at = time(view.at());
        dto.state = view.state().name();
        dto.exception = view.exception();
        return dto;
    }

    static TimelineItemDto item(TimelineItem item) {
        TimelineItemDto dto = new TimelineItemDto();
        dto.at = time(item.at());
        dto.type = item.type();
        dto.matterId = item.matter().value();
        dto.actor = item.actor();
        dto.summary = item.summary();
        return dto;
    }

    static MatterPage page(List<MatterView> views, int max) {
        MatterPage page = new MatterPage();
        page.items = views.stream().map(Outgoing::matter).toList();
        page.next = views.size() < max ? null : views.get(views.size() - 1).id().value();
        return page;
    }

    private static QuestionDto question(MatterView.Question question) {
        QuestionDto dto = new QuestionDto();
        dto.questionId = question.id().value();
        dto.text = question.text();
        dto.lastAnswer = question.lastAnswer().map(PartyAnswer::name).orElse(null);
        dto.lastAnswerLabel = question.lastAnswer().map(PartyAnswer::label).orElse(null);
        dto.answeredByJudge = question.answeredByJudge();
        dto.explained = question.explained();
        return dto;
    }

    private static ResultDto result(RecordSession.Result result) {
        ResultDto dto = new ResultDto();
        dto.questionId = result.question().map(QuestionId::value).orElse(null);
        dto.text = result.text();
        dto.explanation = result.explanation();
        dto.answer = result.answer().name();
        return dto;
    }

    private static ReminderDto reminder(RecordSession.Reminder reminder) {
        ReminderDto dto = new ReminderDto();
        dto.code = reminder.code();
        dto.text = reminder.text();
        dto.given = reminder.given();
        return dto;
    }

    private static GateReasonDto reason(GateAnswer.Reason reason) {
        GateReasonDto dto = new GateReasonDto();
        dto.gate = reason.gate();
        dto.code = reason.code();
        dto.decision = reason.decision().name();
        dto.article = reason.article().citation();
        dto.sentence = reason.sentence();
        dto.facts = reason.facts();
        return dto;
    }

    static String time(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(COURT_TIME));
    }
}
