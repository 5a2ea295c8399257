package org.shiming.reception.ws;

import java.time.Instant;
import java.util.List;
import org.shiming.api.matters.EarlierExplanation;
import org.shiming.api.matters.GateAnswer;
import org.shiming.api.matters.MatterView;
import org.shiming.api.matters.NextStep;
import org.shiming.api.value.PartyAnswer;
import org.shiming.reception.app.Explaining;
import org.shiming.reception.app.LookingUp;
import org.shiming.reception.app.Moved;
import org.shiming.reception.app.Queue;
import org.shiming.reception.app.Referring;
import org.shiming.reception.domain.Slip;
import org.shiming.reception.domain.Step;
import org.shiming.reception.domain.StepKind;
import org.shiming.reception.domain.Visit;
import org.shiming.support.text.Masks;

/** From values to wire types. */
final class ToWire {
    private ToWire() {}

    static VisitMoved moved(Moved moved) {
        VisitMoved wire = new VisitMoved();
        wire.visitId = moved.visit();
        wire.number = moved.recordNumber();
        wire.ticket = moved.ticket();
        wire.state = moved.state();
        wire.stateLabel = moved.stateLabel();
        wire.matterId = moved.matter() == null ? "" : moved.matter();
        wire.provisional = moved.provisional();
        return wire;
    }

    static SlipMade slip(Referring.Referred referred) {
        SlipMade wire = new SlipMade();
        wire.slipId = referred.slip();
        wire.number = referred.recordNumber();
        wire.matterId = referred.matter();
        wire.again = referred.again();
        return wire;
    }

    static StaffExplained explained(Explaining.Explained explained) {
        StaffExplained wire = new StaffExplained();
        wire.sessionId = explained.session();
        wire.matterId = explained.matter();
        wire.sequence = explained.sequence();
        return wire;
    }

    static VisitPage page(Queue.Page page) {
        VisitPage wire = new VisitPage();
        wire.items = page.items().stream().map(ToWire::visit).toList();
        wire.next = page.next() == 0 ? "" : Integer.toString(page.next());
        wire.total = page.total();
        return wire;
    }

    static CaseVisits ofCase(List<Queue.Seen> visits, List<Slip> slips) {
        CaseVisits wire = new CaseVisits();
        wire.visits = visits.stream().map(ToWire::visit).toList();
        wire.slips = slips.stream().map(ToWire::slipOf).toList();
        return wire;
    }

    static VisitDto visit(Queue.Seen seen) {
        VisitDto wire = visit(seen.visit());
        wire.open = seen.open().stream().map(StepKind::name).toList();
        return wire;
    }

    static VisitorCard card(LookingUp.Card card) {
        VisitorCard wire = new VisitorCard();
        wire.caseFound = card.found().name();
        wire.cause = card.cause();
        wire.parties = card.parties().stream().map(ToWire::choice).toList();
        wire.visits = card.visits().stream().map(ToWire::visit).toList();
        wire.danger = card.danger();
        wire.earlier = card.earlier().stream().map(ToWire::earlier).toList();
        wire.matterId = card.matter().map(matter -> matter.id().value()).orElse("");
        wire.openQuestions = card.matter().map(ToWire::inDoubt).orElse(List.of());
        wire.next = card.next().stream().map(ToWire::next).toList();
        wire.slips = card.slips().stream().map(ToWire::slipOf).toList();
        return wire;
    }

    static VisitorCard parties(LookingUp.Card card) {
        VisitorCard wire = new VisitorCard();
        wire.caseFound = card.found().name();
        wire.cause = card.cause();
        wire.parties = card.parties().stream().map(ToWire::choice).toList();
        return wire;
    }

    private static List<String> inDoubt(MatterView matter) {
        return matter.questions().stream()
                .filter(question -> question.lastAnswer().filter(PartyAnswer.UNDERSTOOD::equals).isEmpty())
                .map(MatterView.Question::text).toList();
    }

    private static VisitDto visit(Visit visit) {
        VisitDto wire = new VisitDto();
        wire.visitId = visit.id();
        wire.number = visit.number();
        wire.ticket = visit.ticket();
        wire.state = visit.state().name();
        wire.stateLabel = visit.state().label();
        wire.name = visit.visitor().name();
        wire.relation = visit.visitor().relation().label();
        wire.document = visit.visitor().document().masked();
        wire.phone = visit.visitor().phone().isEmpty() ? "" : Masks.phone(visit.visitor().phone());
        wire.people = visit.visitor().people();
        wire.caseNumber = visit.demand().caseNumber();
        wire.partyId = visit.demand().partyId();
        wire.partyLabel = visit.demand().partyLabel();
        wire.matterId = visit.matterId().orElse("");
        wire.questions = visit.demand().questions();
        wire.mood = visit.demand().mood().name();
        wire.danger = visit.demand().danger();
        wire.source = visit.demand().source().label();
        wire.registeredAt = visit.registeredAt().toString();
        wire.provisional = visit.provisional();
        wire.problem = visit.problem();
        wire.steps = visit.steps().stream().map(ToWire::step).toList();
        return wire;
    }

    private static VisitDto.StepDto step(Step step) {
        VisitDto.StepDto wire = new VisitDto.StepDto();
        wire.label = step.kind().label();
        wire.at = time(step.at());
        wire.actor = step.actorName();
        wire.text = step.text();
        return wire;
    }

    private static CaseVisits.SlipDto slipOf(Slip slip) {
        CaseVisits.SlipDto wire = new CaseVisits.SlipDto();
        wire.slipId = slip.id();
        wire.number = slip.number();
        wire.partyLabel = slip.partyLabel();
        wire.from = slip.from();
        wire.to = slip.to();
        wire.at = time(slip.at());
        wire.again = slip.again();
        return wire;
    }

    private static VisitorCard.Choice choice(LookingUp.Choice choice) {
        VisitorCard.Choice wire = new VisitorCard.Choice();
        wire.partyId = choice.id().value();
        wire.label = choice.label();
        wire.capacity = choice.capacity();
        wire.proposed = choice.proposed();
        return wire;
    }

    private static VisitorCard.Earlier earlier(EarlierExplanation earlier) {
        VisitorCard.Earlier wire = new VisitorCard.Earlier();
        wire.caseNumber = earlier.caseNumber().value();
        wire.mode = earlier.mode().label();
        wire.at = time(earlier.at());
        wire.questions = earlier.questions();
        wire.understood = earlier.understood();
        wire.mood = earlier.mood().label();
        return wire;
    }

    private static VisitorCard.Next next(NextStep step) {
        GateAnswer.Reason reason = step.answer().reasons().get(0);
        VisitorCard.Next wire = new VisitorCard.Next();
        wire.mode = step.mode().name();
        wire.decision = step.answer().decision().name();
        wire.article = reason.article().citation();
        wire.sentence = reason.sentence();
        wire.installed = !step.providedBy().isEmpty();
        wire.available = step.available().size();
        wire.proposed = step.proposed();
        return wire;
    }

    private static String time(Instant at) {
        return at.toString();
    }
}
