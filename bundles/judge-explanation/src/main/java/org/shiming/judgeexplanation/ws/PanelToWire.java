package org.shiming.judgeexplanation.ws;

import java.util.function.Function;
import org.shiming.api.matters.MatterView;
import org.shiming.api.matters.RecordSession;
import org.shiming.api.matters.SessionView;
import org.shiming.api.value.QuestionId;
import org.shiming.judgeexplanation.app.PanelView;
import org.shiming.judgeexplanation.domain.Reminder;

/** The case panel, from values to wire types. */
final class PanelToWire {
    private PanelToWire() {}

    static CasePanelView panel(PanelView view) {
        CasePanelView wire = new CasePanelView();
        wire.caseNumber = view.caseNumber();
        wire.cause = view.cause();
        wire.fresh = view.fresh();
        wire.asOf = view.asOf().toString();
        wire.mayExplain = view.mayExplain();
        wire.judgments = view.judgments().stream().map(PanelToWire::judgment).toList();
        wire.parties = view.parties().stream().map(PanelToWire::party).toList();
        wire.risks = view.risks().stream().map(PanelToWire::risk).toList();
        wire.sessions = view.sessions().stream().map(PanelToWire::session).toList();
        return wire;
    }

    private static CasePanelView.Judgment judgment(PanelView.Judgment judgment) {
        CasePanelView.Judgment wire = new CasePanelView.Judgment();
        wire.documentId = judgment.document();
        wire.title = judgment.title();
        wire.issuedOn = judgment.issuedOn();
        wire.mandatory = judgment.mandatory();
        wire.reasons = ToWire.reasons(judgment.reasons());
        return wire;
    }

    private static CasePanelView.Party party(PanelView.Party party) {
        CasePanelView.Party wire = new CasePanelView.Party();
        wire.partyId = party.id();
        wire.name = party.name();
        wire.capacity = party.capacity();
        wire.obligor = party.obligor();
        wire.duties = party.duties().stream().map(PanelToWire::duty).toList();
        wire.questions = party.questions().stream().map(PanelToWire::question).toList();
        wire.feesOutstanding = party.feesOutstanding();
        wire.performance = party.performance().stream().map(PanelToWire::performance).toList();
        wire.reminders = party.reminders().stream().map(PanelToWire::reminder).toList();
        wire.records = party.records().stream().map(PanelToWire::record).toList();
        wire.sms = party.sms().stream().map(PanelToWire::sms).toList();
        wire.appointments = party.appointments().stream().map(PanelToWire::meeting).toList();
        wire.notices = party.notices().stream().map(PanelToWire::notice).toList();
        wire.periods = party.periods().stream().map(PanelToWire::period).toList();
        return wire;
    }

    private static CasePanelView.Meeting meeting(PanelView.Meeting meeting) {
        CasePanelView.Meeting wire = new CasePanelView.Meeting();
        wire.appointmentId = meeting.id();
        wire.documentId = meeting.document();
        wire.at = meeting.at().toString();
        wire.state = meeting.state();
        wire.judgeName = meeting.judgeName();
        wire.yours = meeting.yours();
        wire.exception = meeting.exception();
        return wire;
    }

    private static CasePanelView.Period period(PanelView.Period period) {
        CasePanelView.Period wire = new CasePanelView.Period();
        wire.documentId = period.document();
        wire.name = period.name();
        wire.lastDay = period.lastDay();
        wire.over = period.over();
        wire.sentence = period.sentence();
        return wire;
    }

    private static CasePanelView.Notice notice(PanelView.Notice notice) {
        CasePanelView.Notice wire = new CasePanelView.Notice();
        wire.at = notice.at().toString();
        wire.takenAt = notice.takenAt().map(Object::toString).orElse("");
        return wire;
    }

    private static CasePanelView.Duty duty(PanelView.Duty duty) {
        CasePanelView.Duty wire = new CasePanelView.Duty();
        wire.documentId = duty.document();
        wire.state = duty.state();
        wire.label = duty.label();
        wire.dueOn = duty.dueOn();
        wire.overdue = duty.overdue();
        return wire;
    }

    private static CasePanelView.Question question(MatterView.Question question) {
        CasePanelView.Question wire = new CasePanelView.Question();
        wire.questionId = question.id().value();
        wire.text = question.text();
        wire.lastAnswer = question.lastAnswer().map(Enum::name).orElse("");
        wire.answeredByJudge = question.answeredByJudge();
        wire.explained = question.explained();
        return wire;
    }

    private static CasePanelView.Performance performance(PanelView.Performance performance) {
        CasePanelView.Performance wire = new CasePanelView.Performance();
        wire.obligation = performance.obligation();
        wire.amount = performance.amount();
        wire.dueOn = performance.dueOn();
        wire.performedOn = performance.performedOn();
        return wire;
    }

    private static CasePanelView.Reminder reminder(Reminder reminder) {
        CasePanelView.Reminder wire = new CasePanelView.Reminder();
        wire.code = reminder.code();
        wire.text = reminder.text();
        wire.basis = reminder.basis();
        return wire;
    }

    private static CasePanelView.Record record(PanelView.Record record) {
        CasePanelView.Record wire = new CasePanelView.Record();
        wire.sessionId = record.session();
        wire.number = record.number();
        wire.state = record.state();
        wire.receipt = record.receipt();
        wire.problem = record.problem();
        return wire;
    }

    private static CasePanelView.Sms sms(PanelView.Sms sms) {
        CasePanelView.Sms wire = new CasePanelView.Sms();
        wire.state = sms.state();
        wire.templateVersion = sms.templateVersion();
        wire.at = sms.at().toString();
        wire.reason = sms.reason();
        return wire;
    }

    private static CasePanelView.Risk risk(PanelView.Risk risk) {
        CasePanelView.Risk wire = new CasePanelView.Risk();
        wire.partyId = risk.party();
        wire.kind = risk.kind();
        wire.level = risk.level();
        wire.suggested = risk.suggested();
        wire.factors = risk.factors();
        wire.reason = risk.reason();
        wire.assessor = risk.assessor();
        wire.at = risk.at().toString();
        return wire;
    }

    private static CasePanelView.Session session(SessionView session) {
        RecordSession recorded = session.recorded();
        CasePanelView.Session wire = new CasePanelView.Session();
        wire.sessionId = session.id().value();
        wire.partyId = session.party().value();
        wire.mode = recorded.mode().name();
        wire.modeLabel = recorded.mode().label();
        wire.explainer = recorded.explainerName();
        wire.startedAt = recorded.startedAt().toString();
        wire.endedAt = recorded.endedAt().toString();
        wire.mood = recorded.mood().name();
        wire.occasion = recorded.occasion();
        wire.sequence = session.sequence();
        wire.filedReceipt = session.filedReceipt().orElse("");
        Function<RecordSession.Result, CasePanelView.Answer> answer = PanelToWire::answer;
        wire.answers = recorded.results().stream().map(answer).toList();
        return wire;
    }

    private static CasePanelView.Answer answer(RecordSession.Result result) {
        CasePanelView.Answer wire = new CasePanelView.Answer();
        wire.questionId = result.question().map(QuestionId::value).orElse("");
        wire.text = result.text();
        wire.explanation = result.explanation();
        wire.answer = result.answer().name();
        return wire;
    }
}
