package org.shiming.leaderassignment.ws;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.shiming.leaderassignment.app.Candidates;
import org.shiming.leaderassignment.app.Collecting;
import org.shiming.leaderassignment.app.DueDays;
import org.shiming.leaderassignment.app.Explaining;
import org.shiming.leaderassignment.app.Listing;
import org.shiming.leaderassignment.app.Moved;
import org.shiming.leaderassignment.domain.Assignment;
import org.shiming.leaderassignment.domain.Item;
import org.shiming.leaderassignment.domain.State;
import org.shiming.leaderassignment.domain.Step;
import org.shiming.leaderassignment.domain.StepKind;
import org.shiming.leaderassignment.domain.Unit;

/** From values to wire types. */
final class ToWire {
    private static final ZoneId COURT_TIME = ZoneId.of("Asia/Shanghai");

    private ToWire() {}

    static StepTaken taken(Moved moved) {
        StepTaken wire = new StepTaken();
        wire.itemId = moved.subject();
        wire.number = moved.recordNumber();
        wire.step = moved.step();
        wire.state = moved.state();
        wire.stateLabel = State.valueOf(moved.state()).label();
        wire.owner = moved.owner();
        wire.unit = moved.unit();
        wire.dueOn = moved.dueOn();
        return wire;
    }

    static ExplainedItem explained(Explaining.Explained explained) {
        ExplainedItem wire = new ExplainedItem();
        wire.sessionId = explained.session();
        wire.matterId = explained.matter();
        wire.sequence = explained.sequence();
        return wire;
    }

    static CollectResult rows(List<Collecting.Row> rows) {
        CollectResult wire = new CollectResult();
        for (Collecting.Row row : rows) {
            CollectResult.Row one = new CollectResult.Row();
            one.itemId = row.item();
            one.done = row.moved().isPresent();
            one.code = row.refusal().map(refusal -> refusal.code()).orElse("");
            one.message = row.refusal().map(refusal -> refusal.message()).orElse("");
            wire.rows.add(one);
        }
        return wire;
    }

    static PartyList parties(List<Candidates.Demander> parties) {
        PartyList wire = new PartyList();
        for (Candidates.Demander party : parties) {
            PartyList.Party one = new PartyList.Party();
            one.partyId = party.id().value();
            one.label = party.label();
            one.capacity = party.capacity();
            wire.items.add(one);
        }
        return wire;
    }

    static CandidateList candidates(List<Candidates.Candidate> candidates) {
        CandidateList wire = new CandidateList();
        for (Candidates.Candidate candidate : candidates) {
            CandidateList.Candidate one = new CandidateList.Candidate();
            one.unit = candidate.unit().name();
            one.owner = candidate.unit().owner();
            one.ownerName = candidate.unit().ownerName();
            one.position = candidate.position();
            wire.items.add(one);
        }
        return wire;
    }

    static ItemPage page(Listing.Page page) {
        ItemPage wire = new ItemPage();
        wire.items = page.items().stream().map(ToWire::item).toList();
        wire.next = page.next();
        wire.total = page.total();
        wire.overdue = page.overdue();
        page.states().forEach((state, count) -> {
            ItemPage.StateCount one = new ItemPage.StateCount();
            one.state = state.name();
            one.label = state.label();
            one.count = count;
            wire.states.add(one);
        });
        return wire;
    }

    static ItemDto item(Listing.Seen seen) {
        Item item = seen.item();
        ItemDto wire = new ItemDto();
        wire.itemId = item.id();
        wire.number = item.number();
        wire.state = item.state().name();
        wire.stateLabel = item.state().label();
        wire.matterId = item.matterId().orElse("");
        wire.problem = item.problem();
        wire.paused = item.paused();
        wire.overdue = seen.overdue();
        wire.returns = item.count(StepKind.RETURN);
        wire.limits = seen.owed().stream().map(ToWire::due).toList();
        wire.missing = seen.missing();
        wire.open = seen.open().stream().map(StepKind::name).toList();
        wire.steps = item.steps().stream().map(ToWire::step).toList();
        assignment(wire, item.assignment());
        item.unit().ifPresent(unit -> unit(wire, unit));
        return wire;
    }

    private static void assignment(ItemDto wire, Assignment assignment) {
        wire.kind = assignment.kind().name();
        wire.kindLabel = assignment.kind().label();
        wire.source = assignment.sourceName();
        wire.reference = assignment.reference();
        wire.words = assignment.words();
        wire.caseNumber = assignment.caseNumber();
        wire.partyId = assignment.partyId();
        wire.partyLabel = assignment.partyLabel();
        wire.documentId = assignment.documentId();
        wire.assignedAt = time(assignment.assignedAt());
    }

    private static void unit(ItemDto wire, Unit unit) {
        wire.unitKind = unit.kind().label();
        wire.unit = unit.name();
        wire.owner = unit.owner();
        wire.ownerName = unit.ownerName();
    }

    private static ItemDto.Due due(DueDays.Due due) {
        ItemDto.Due wire = new ItemDto.Due();
        wire.label = due.stage().label();
        wire.dueOn = due.dueOn().map(LocalDate::toString).orElse("");
        wire.remaining = due.remaining().orElse(null);
        wire.overdue = due.overdue();
        return wire;
    }

    private static ItemDto.StepDto step(Step step) {
        ItemDto.StepDto wire = new ItemDto.StepDto();
        wire.kind = step.kind().name();
        wire.label = step.kind().label();
        wire.at = time(step.happenedAt());
        wire.actor = step.actorName();
        wire.actingFor = step.actingFor().orElse("");
        wire.text = step.text();
        wire.how = step.how();
        return wire;
    }

    private static String time(Instant at) {
        return at.atZone(COURT_TIME).toOffsetDateTime().toString();
    }
}
