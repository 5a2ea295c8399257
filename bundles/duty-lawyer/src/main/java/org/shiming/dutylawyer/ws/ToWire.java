package org.shiming.dutylawyer.ws;

import java.util.List;
import org.shiming.api.matters.MatterView;
import org.shiming.api.matters.RecordSession;
import org.shiming.api.matters.SessionView;
import org.shiming.dutylawyer.app.Briefing;
import org.shiming.dutylawyer.app.Calls;
import org.shiming.dutylawyer.app.Conflicts;
import org.shiming.dutylawyer.app.Leaves;
import org.shiming.dutylawyer.app.PaySheet;
import org.shiming.dutylawyer.app.People;
import org.shiming.dutylawyer.app.Rostered;
import org.shiming.dutylawyer.app.Sessions;
import org.shiming.dutylawyer.app.Swaps;
import org.shiming.dutylawyer.domain.DutyPerson;
import org.shiming.dutylawyer.domain.PayKind;
import org.shiming.dutylawyer.domain.PayLine;
import org.shiming.dutylawyer.domain.PayState;
import org.shiming.dutylawyer.domain.Rates;

/** From values of receiving and pay to wire types. */
final class ToWire {
    private ToWire() {}

    static Done done(String id, String state, String sentence) {
        Done wire = new Done();
        wire.id = id;
        wire.state = state;
        wire.sentence = sentence;
        return wire;
    }

    static Done done(Rostered shift) {
        return done(shift.subject(), shift.state(), shift.summary());
    }

    static Done done(Leaves.Told leave) {
        return done(leave.subject(), leave.state(), leave.summary());
    }

    static Done done(Swaps.Swapped swap) {
        return done(swap.subject(), swap.state(), swap.summary());
    }

    static Done done(People.Listed person) {
        return done(person.subject(), person.state(), person.summary());
    }

    static Done done(Calls.Changed call) {
        return done(call.matter(), call.state(), call.summary());
    }

    static Done done(PaySheet.Decided pay) {
        return done(pay.subject(), pay.state(), pay.summary() + "：" + pay.amount() + " 元");
    }

    static SessionHeld held(Sessions.Held held) {
        SessionHeld wire = new SessionHeld();
        wire.sessionId = held.session();
        wire.matterId = held.matter();
        wire.sequence = held.sequence();
        wire.state = held.state();
        wire.sentence = held.summary();
        return wire;
    }

    static CallView call(Calls.Call call) {
        CallView wire = new CallView();
        wire.matterId = call.matter();
        wire.caseNumber = call.caseNumber();
        wire.party = call.party();
        wire.cause = call.cause();
        wire.questions = call.questions();
        wire.state = call.state().name();
        wire.stateLabel = call.state().label();
        wire.since = call.since().toString();
        wire.lawyerId = call.lawyer();
        return wire;
    }

    static BriefingView briefing(Briefing.Sheet sheet) {
        BriefingView wire = new BriefingView();
        wire.call = call(sheet.call());
        wire.party = sheet.party();
        wire.capacity = sheet.capacity();
        wire.cause = sheet.cause();
        wire.procedure = sheet.procedure();
        wire.document = sheet.document();
        wire.issuedOn = sheet.issuedOn();
        wire.mood = sheet.matter().lastMood().map(Enum::name).orElse("");
        wire.hostAway = sheet.hostAway();
        wire.questions = sheet.matter().questions().stream().map(ToWire::question).toList();
        wire.earlier = sheet.earlier().stream().map(ToWire::earlier).toList();
        return wire;
    }

    static ConflictPage.Item conflict(DutyPerson person, boolean onDuty, Conflicts.Found found) {
        ConflictPage.Item wire = new ConflictPage.Item();
        wire.person = RosterToWire.person(person);
        wire.onDuty = onDuty;
        wire.blocked = found.blocked();
        wire.sentence = found.sentence();
        wire.facts = found.facts();
        return wire;
    }

    static PaySheetView sheet(PaySheet.Sheet sheet, Rates rates) {
        PaySheetView wire = new PaySheetView();
        wire.month = sheet.month();
        wire.people = sheet.people().stream().map(person -> sums(sheet, person)).toList();
        wire.lines = sheet.lines().stream().map(ToWire::line).toList();
        wire.rates = rates.versions().stream().map(ToWire::rate).toList();
        return wire;
    }

    private static PaySheetView.Person sums(PaySheet.Sheet sheet, DutyPerson person) {
        PaySheetView.Person wire = new PaySheetView.Person();
        wire.person = RosterToWire.person(person);
        wire.halfDays = sheet.count(person.id(), PayKind.HALF_DAY);
        wire.sessions = sheet.count(person.id(), PayKind.SESSION);
        wire.open = sheet.sum(person.id(), PayState.OPEN);
        wire.approved = sheet.sum(person.id(), PayState.APPROVED);
        wire.paid = sheet.sum(person.id(), PayState.PAID);
        return wire;
    }

    private static PaySheetView.Line line(PayLine line) {
        PaySheetView.Line wire = new PaySheetView.Line();
        wire.lineId = line.id();
        wire.personId = line.work().person();
        wire.kind = line.work().kind().name();
        wire.kindLabel = line.work().kind().label();
        wire.day = line.work().day();
        wire.rateVersion = line.rateVersion();
        wire.amount = line.amount();
        wire.state = line.state().name();
        wire.stateLabel = line.state().label();
        wire.voucher = line.voucher().orElse("");
        wire.reason = line.reason().orElse("");
        return wire;
    }

    private static PaySheetView.Rate rate(Rates.Rate rate) {
        PaySheetView.Rate wire = new PaySheetView.Rate();
        wire.version = rate.version();
        wire.from = rate.from().toString();
        wire.halfDay = rate.halfDay();
        wire.session = rate.session();
        return wire;
    }

    private static BriefingView.Question question(MatterView.Question question) {
        BriefingView.Question wire = new BriefingView.Question();
        wire.questionId = question.id().value();
        wire.text = question.text();
        wire.lastAnswer = question.lastAnswer().map(Enum::name).orElse("");
        wire.answeredByJudge = question.answeredByJudge();
        wire.explained = question.explained();
        return wire;
    }

    private static BriefingView.Earlier earlier(SessionView session) {
        RecordSession recorded = session.recorded();
        BriefingView.Earlier wire = new BriefingView.Earlier();
        wire.mode = recorded.mode().name();
        wire.modeLabel = recorded.mode().label();
        wire.at = recorded.startedAt().toString();
        wire.remarks = recorded.remarks();
        wire.answers = answers(recorded.results());
        return wire;
    }

    private static List<BriefingView.EarlierAnswer> answers(List<RecordSession.Result> results) {
        return results.stream().map(result -> {
            BriefingView.EarlierAnswer wire = new BriefingView.EarlierAnswer();
            wire.text = result.text();
            wire.explanation = result.explanation();
            wire.answer = result.answer().name();
            return wire;
        }).toList();
    }
}
