package org.shiming.expertpool.ws;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.shiming.api.identity.Caller;
import org.shiming.expertpool.app.Booked;
import org.shiming.expertpool.app.Listing;
import org.shiming.expertpool.app.Notes;
import org.shiming.expertpool.app.Pool;
import org.shiming.expertpool.domain.Booking;
import org.shiming.expertpool.domain.BookingState;
import org.shiming.expertpool.domain.Expert;
import org.shiming.expertpool.domain.ExpertState;
import org.shiming.expertpool.domain.ExpertStep;
import org.shiming.expertpool.domain.Field;
import org.shiming.expertpool.domain.Rights;

/** From values to wire types. */
final class ToWire {
    private static final ZoneId COURT_TIME = ZoneId.of("Asia/Shanghai");

    private ToWire() {}

    static PlacedDto placed(Pool.Placed placed) {
        PlacedDto wire = new PlacedDto();
        wire.person = placed.subject();
        wire.state = placed.state();
        wire.stateLabel = ExpertState.valueOf(placed.state()).label();
        return wire;
    }

    static ExpertList experts(Caller caller, List<Expert> experts, Pool pool) {
        ExpertList wire = new ExpertList();
        experts.forEach(expert -> wire.items.add(expert(caller, expert, pool.field(expert))));
        wire.total = experts.size();
        return wire;
    }

    private static ExpertDto expert(Caller caller, Expert expert, Field field) {
        ExpertDto wire = new ExpertDto();
        wire.person = expert.person();
        wire.name = expert.name();
        wire.field = field.code();
        wire.fieldLabel = field.label();
        wire.internal = field.internal();
        wire.unit = expert.unit();
        wire.termFrom = expert.termFrom().toString();
        wire.termTo = expert.termTo().toString();
        wire.state = expert.state().name();
        wire.stateLabel = expert.state().label();
        wire.engagements = expert.engagements().size();
        List.of(ExpertStep.values()).stream().filter(step -> step != ExpertStep.NOMINATE)
                .filter(step -> step.next(expert.state()).isPresent() && Rights.may(caller, step))
                .filter(step -> step != ExpertStep.REVIEW || !expert.nominator().equals(caller.id().value()))
                .forEach(step -> wire.open.add(step.name()));
        return wire;
    }

    static FieldList fields(List<Field> fields, List<String> rooms) {
        FieldList wire = new FieldList();
        for (Field field : fields) {
            FieldList.FieldDto one = new FieldList.FieldDto();
            one.code = field.code();
            one.label = field.label();
            one.internal = field.internal();
            wire.items.add(one);
        }
        wire.rooms.addAll(rooms);
        return wire;
    }

    static StepTaken taken(Booked booked) {
        StepTaken wire = new StepTaken();
        wire.bookingId = booked.subject();
        wire.number = booked.recordNumber();
        wire.step = booked.kind();
        wire.state = booked.state();
        wire.stateLabel = booked.stateLabel();
        wire.nextStep = BookingState.valueOf(booked.state()).nextStep();
        wire.expert = booked.explainer();
        wire.expertName = booked.explainerName();
        wire.sessionId = booked.session();
        return wire;
    }

    static BookingPage page(Caller caller, Listing.Page page) {
        BookingPage wire = new BookingPage();
        page.items().forEach(seen -> wire.items.add(booking(caller, seen)));
        wire.next = page.next();
        wire.total = page.total();
        page.states().forEach((state, count) -> {
            BookingPage.StateCount one = new BookingPage.StateCount();
            one.state = state.name();
            one.label = state.label();
            one.count = count;
            wire.states.add(one);
        });
        return wire;
    }

    static BookingDto booking(Caller caller, Listing.Seen seen) {
        Booking booking = seen.booking();
        BookingDto wire = new BookingDto();
        wire.bookingId = booking.id();
        wire.number = booking.number();
        wire.matterId = booking.subject().matter();
        wire.caseNumber = booking.subject().caseNumber();
        wire.partyId = booking.subject().party();
        wire.partyLabel = booking.subject().partyLabel();
        wire.expert = booking.expert().person();
        wire.expertName = booking.expert().name();
        wire.field = booking.expert().field().code();
        wire.fieldLabel = booking.expert().field().label();
        wire.state = booking.state().name();
        wire.stateLabel = booking.state().label();
        wire.nextStep = booking.state().nextStep();
        wire.from = booking.slot().map(slot -> time(slot.from())).orElse("");
        wire.to = booking.slot().map(slot -> time(slot.to())).orElse("");
        wire.room = booking.slot().map(slot -> slot.room()).orElse("");
        wire.sessionId = booking.session().orElse("");
        wire.own = Rights.own(caller, booking);
        seen.open().forEach(kind -> wire.open.add(kind.name()));
        booking.steps().forEach(step -> {
            BookingDto.StepDto one = new BookingDto.StepDto();
            one.kind = step.kind().name();
            one.label = step.kind().label();
            one.at = time(step.at());
            one.actor = step.actorName();
            one.text = step.text();
            wire.steps.add(one);
        });
        return wire;
    }

    static NoteKept kept(Notes.Noted noted) {
        NoteKept wire = new NoteKept();
        wire.bookingId = noted.subject();
        return wire;
    }

    static NoteList notes(List<Notes.Note> notes) {
        NoteList wire = new NoteList();
        for (Notes.Note note : notes) {
            NoteList.NoteDto one = new NoteList.NoteDto();
            one.at = time(note.at());
            one.text = note.text();
            wire.items.add(one);
        }
        return wire;
    }

    private static String time(Instant at) {
        return at.atZone(COURT_TIME).toOffsetDateTime().toString();
    }
}
