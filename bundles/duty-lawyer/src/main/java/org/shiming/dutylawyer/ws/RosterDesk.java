package org.shiming.dutylawyer.ws;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.CurrentCaller;
import org.shiming.api.identity.Role;
import org.shiming.api.matters.Act;
import org.shiming.dutylawyer.app.RosterBook;
import org.shiming.dutylawyer.app.Templates;
import org.shiming.dutylawyer.domain.Slot;

/** The longer operations of the roster. */
final class RosterDesk {
    private static final int SWAP_DAYS = 28;

    private final CurrentCaller callers;
    private final UseCases use;

    RosterDesk(CurrentCaller callers, UseCases use) {
        this.callers = callers;
        this.use = use;
    }

    OnDutyView onDuty(String at) {
        Instant moment = FromWire.moment(at, use.rostering.book.now());
        return RosterToWire.onDuty(use.receiving.onDuty.at(callers.get().court(), moment),
                use.office.settings.config().place());
    }

    RosterPage page(String from, String days) {
        Caller caller = callers.get();
        LocalDate first = FromWire.blank(from) ? use.rostering.book.today() : Slot.day(from);
        return RosterToWire.page(use.rostering.book.page(caller, first, FromWire.days(days)),
                caller.isAny(Role.COORDINATOR, Role.CENTRE_STAFF, Role.TRIAL_MANAGEMENT));
    }

    MyDuty mine() {
        Caller caller = callers.get();
        MyDuty wire = pending();
        wire.shifts = RosterToWire.cells(use.rostering.book.mine(caller));
        RosterBook.Page page = use.rostering.book.page(caller, use.rostering.book.today(), SWAP_DAYS);
        wire.others = RosterToWire.cells(page.cells().stream()
                .filter(cell -> !cell.shift().person().equals(caller.id().value()) && cell.swappable()).toList());
        wire.people = page.people().stream().map(RosterToWire::person).toList();
        return wire;
    }

    MyDuty pending() {
        Caller caller = callers.get();
        MyDuty wire = new MyDuty();
        wire.personId = caller.id().value();
        wire.swaps = use.rostering.book.proposals(caller).stream().map(RosterToWire::proposal).toList();
        wire.leaves = use.rostering.leaves.list(caller).stream().map(RosterToWire::leave).toList();
        return wire;
    }

    Done takeLeave(Act act, LeaveRequest request) {
        String whose = FromWire.whose(request.personId, act.caller().id());
        return ToWire.done(use.rostering.leaves.take(act, whose, Slot.of(request.fromDay, request.fromHalf),
                Slot.of(request.toDay, request.toHalf), request.reason).orFault());
    }

    Done saveTemplate(Act act, TemplateRequest request) {
        List<Templates.Line> lines = FromWire.lines(request);
        Templates.Saved saved = use.rostering.templates.save(act, lines).orFault();
        return ToWire.done(saved.subject(), "SAVED", saved.summary());
    }
}
