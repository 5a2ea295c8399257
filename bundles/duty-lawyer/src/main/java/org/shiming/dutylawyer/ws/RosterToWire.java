package org.shiming.dutylawyer.ws;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shiming.dutylawyer.app.Leaves;
import org.shiming.dutylawyer.app.OnDuty;
import org.shiming.dutylawyer.app.RosterBook;
import org.shiming.dutylawyer.app.Templates;
import org.shiming.dutylawyer.domain.DutyPerson;
import org.shiming.dutylawyer.domain.Shift;
import org.shiming.dutylawyer.domain.Slot;

/** From values of the roster to wire types. */
final class RosterToWire {
    private RosterToWire() {}

    static PersonView person(DutyPerson person) {
        PersonView wire = new PersonView();
        wire.personId = person.id();
        wire.name = person.name();
        wire.kind = person.kind().name();
        wire.kindLabel = person.kind().label();
        wire.firm = person.firm();
        wire.termFrom = person.termFrom().toString();
        wire.termTo = person.termTo().toString();
        wire.state = person.state().name();
        wire.stateLabel = person.state().label();
        return wire;
    }

    static PersonPage people(List<DutyPerson> people) {
        PersonPage wire = new PersonPage();
        wire.items = people.stream().map(RosterToWire::person).toList();
        return wire;
    }

    static OnDutyView onDuty(OnDuty.Answer answer, String place) {
        OnDutyView wire = new OnDutyView();
        wire.code = answer.code();
        wire.sentence = answer.sentence();
        wire.place = place;
        wire.slot = slot(answer.slot());
        wire.serving = answer.serving().stream().map(RosterToWire::serving).toList();
        wire.next = slot(answer.next());
        wire.nextServing = answer.nextServing().stream().map(RosterToWire::serving).toList();
        return wire;
    }

    static RosterPage page(RosterBook.Page page, boolean mayArrange) {
        RosterPage wire = new RosterPage();
        wire.today = page.today().toString();
        wire.seats = page.seats();
        wire.mayArrange = mayArrange;
        wire.days = page.days().stream().map(RosterToWire::day).toList();
        wire.people = page.people().stream().map(RosterToWire::person).toList();
        wire.shifts = cells(page.cells());
        wire.gaps = page.gaps().stream().map(RosterToWire::gap).toList();
        return wire;
    }

    static List<ShiftView> cells(List<RosterBook.Cell> cells) {
        return new ArrayList<>(cells.stream().map(RosterToWire::cell).toList());
    }

    static SwapView proposal(RosterBook.Proposal proposal) {
        SwapView wire = new SwapView();
        wire.swapId = proposal.id();
        wire.reason = proposal.reason();
        wire.mine = shift(proposal.mine(), proposal.mine().state().label());
        wire.theirs = shift(proposal.theirs(), proposal.theirs().state().label());
        return wire;
    }

    static LeaveView leave(Leaves.Taken taken) {
        LeaveView wire = new LeaveView();
        wire.leaveId = taken.leave().id();
        wire.personId = taken.leave().person();
        wire.from = slot(Optional.of(taken.leave().from()));
        wire.to = slot(Optional.of(taken.leave().to()));
        wire.reason = taken.reason();
        return wire;
    }

    static TemplateView template(List<Templates.Line> lines) {
        TemplateView wire = new TemplateView();
        for (Templates.Line line : lines) {
            TemplateView.Line one = new TemplateView.Line();
            one.weekday = line.weekday().getValue();
            one.half = line.half().name();
            one.personId = line.person();
            wire.lines.add(one);
        }
        return wire;
    }

    static TemplateApplied applied(Templates.Applied applied) {
        TemplateApplied wire = new TemplateApplied();
        wire.created = applied.created();
        for (Templates.Row row : applied.rows()) {
            TemplateApplied.Row one = new TemplateApplied.Row();
            one.day = row.day();
            one.half = row.half();
            one.personId = row.person();
            one.code = row.code();
            one.sentence = row.sentence();
            wire.rows.add(one);
        }
        return wire;
    }

    private static ShiftView cell(RosterBook.Cell cell) {
        ShiftView wire = shift(cell.shift(), cell.label());
        wire.open = cell.open();
        wire.reason = cell.reason();
        return wire;
    }

    private static ShiftView shift(Shift shift, String label) {
        ShiftView wire = new ShiftView();
        wire.shiftId = shift.id();
        wire.slot = slot(Optional.of(shift.slot()));
        wire.seat = shift.seat();
        wire.personId = shift.person();
        wire.state = shift.state().name();
        wire.label = label;
        wire.origin = shift.origin().name();
        wire.originLabel = shift.origin().label();
        wire.holds = shift.holds();
        wire.reason = "";
        return wire;
    }

    private static ServingView serving(OnDuty.Serving serving) {
        ServingView wire = new ServingView();
        wire.shiftId = serving.shift().id();
        wire.person = person(serving.person());
        wire.present = serving.present();
        return wire;
    }

    private static RosterPage.Day day(RosterBook.Day day) {
        RosterPage.Day wire = new RosterPage.Day();
        wire.day = day.day().toString();
        wire.kind = day.kind().name();
        wire.label = day.kind().sentence();
        return wire;
    }

    private static RosterPage.Gap gap(RosterBook.Gap gap) {
        RosterPage.Gap wire = new RosterPage.Gap();
        wire.slot = slot(Optional.of(gap.slot()));
        wire.free = gap.free();
        return wire;
    }

    private static SlotView slot(Optional<Slot> slot) {
        return slot.map(present -> {
            SlotView wire = new SlotView();
            wire.day = present.day().toString();
            wire.half = present.half().name();
            wire.label = present.label();
            return wire;
        }).orElse(null);
    }
}
