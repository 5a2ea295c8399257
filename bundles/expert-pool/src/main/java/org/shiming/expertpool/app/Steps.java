package org.shiming.expertpool.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.identity.Caller;
import org.shiming.api.matters.Act;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.Outcome;
import org.shiming.expertpool.domain.Booking;
import org.shiming.expertpool.domain.BookingState;
import org.shiming.expertpool.domain.Expert;
import org.shiming.expertpool.domain.Moves;
import org.shiming.expertpool.domain.Refusals;
import org.shiming.expertpool.domain.Rights;
import org.shiming.expertpool.domain.Slot;
import org.shiming.expertpool.domain.Step;
import org.shiming.expertpool.domain.StepKind;
import org.shiming.expertpool.store.PoolQueries;
import org.shiming.support.feed.Fact;
import org.shiming.support.feed.Journal.Change;
import org.shiming.support.json.Json;
import org.shiming.support.text.Texts;

/** Takes steps about bookings: one at a time for each, each with its fact in the same transaction. */
@Component(service = Steps.class)
public final class Steps {
    private static final int TEXT = 1000;
    private static final Set<StepKind> REASONED = Set.of(StepKind.DECLINE, StepKind.CANCEL, StepKind.RESCHEDULE,
            StepKind.PARTY_ABSENT, StepKind.EXPERT_ABSENT, StepKind.SUBSTITUTE, StepKind.NOTIFY);

    private final ExpertUnit unit;
    private final Book book;
    private final Pool pool;
    private final Slots slots;
    private final Invitations invitations;

    /**
     * @param unit the store
     * @param book the bookings
     * @param pool the people
     * @param slots the clash check
     * @param invitations the gates
     */
    @Activate
    public Steps(@Reference ExpertUnit unit, @Reference Book book, @Reference Pool pool, @Reference Slots slots,
            @Reference Invitations invitations) {
        this.unit = unit;
        this.book = book;
        this.pool = pool;
        this.slots = slots;
        this.invitations = invitations;
    }

    /**
     * A step to be taken.
     *
     * @param booking which
     * @param kind what
     * @param text a reason, or how it was told
     * @param slot when and where, to confirm
     * @param person who else, to choose anew or to substitute
     */
    public record Wish(String booking, StepKind kind, String text, Optional<Slot> slot, Optional<String> person) {}

    /**
     * Takes a step; the gates are asked before anyone is invited.
     *
     * @param act who, under which message
     * @param wish what
     * @return what it did; or {@code BOOKING_UNKNOWN}, {@code STEP_NOT_YOURS}, {@code BOOKING_STATE},
     *         {@code EXPERT_UNKNOWN}, {@code EXPERT_NOT_ACTIVE}, {@code SLOT_PAST}, {@code SLOT_NOT_YET},
     *         {@code SLOT_TAKEN}, {@code ROOM_UNKNOWN}, a gate's refusal, {@code MESSAGE_ID_REUSED}
     */
    public Outcome<Booked> take(Act act, Wish wish) {
        check(wish);
        String print = Json.fingerprint("bookingStep", List.of(act.caller().id(), wish));
        Optional<Outcome<Booked>> earlier = unit.journal().earlier(act.message(), print, Booked.class);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        return allowed(act.caller(), book.booking(wish.booking()), wish.kind())
                .then(booking -> invited(booking, wish))
                .then(seen -> unit.journal().once(act.message(), print, Booked.class, em -> {
                    if (wish.kind().takesTime()) {
                        Slots.turn(em, seen.court());
                    }
                    Optional<Booking> now = PoolQueries.locked(em, wish.booking()).map(book::booking);
                    return allowed(act.caller(), now, wish.kind())
                            .then(booking -> taken(em, act.caller(), booking, wish));
                }));
    }

    private static Outcome<Booking> allowed(Caller caller, Optional<Booking> found, StepKind kind) {
        if (found.filter(booking -> Rights.sees(caller, booking)).isEmpty()) {
            return Outcome.refused(Refusals.bookingUnknown());
        }
        Booking booking = found.get();
        if (!Rights.may(caller, booking, kind) || kind == StepKind.HOLD) {
            return Outcome.refused(Refusals.notYours(kind.label()));
        }
        return Moves.next(booking.state(), kind).isPresent() ? Outcome.done(booking)
                : Outcome.refused(Refusals.state(booking, kind));
    }

    private Outcome<Booking> invited(Booking booking, Wish wish) {
        return wish.kind().invites()
                ? invitations.ask(booking.subject(), wish.person().orElse(booking.expert().person()))
                        .map(answer -> booking)
                : Outcome.done(booking);
    }

    private Outcome<Change<Booked>> taken(EntityManager em, Caller caller, Booking booking, Wish wish) {
        BookingState next = Moves.next(booking.state(), wish.kind()).orElseThrow();
        return time(booking, wish).then(slot -> who(em, booking, wish, slot)
                .then(who -> free(em, booking, wish, who, slot).map(free -> {
                    Step step = step(caller, wish.kind(), wish.text());
                    return kept(em, booking.after(step, next, slot, who), step);
                })));
    }

    /** The slot after the step: fixed anew, dropped where another expert is chosen, else as it was. */
    private Outcome<Optional<Slot>> time(Booking booking, Wish wish) {
        Instant now = unit.clock().instant();
        if (wish.kind() == StepKind.CONFIRM && !wish.slot().orElseThrow().from().isAfter(now)) {
            return Outcome.refused(Refusals.past());
        }
        if (wish.kind().afterStart() && booking.slot().orElseThrow().from().isAfter(now)) {
            return Outcome.refused(Refusals.early(wish.kind()));
        }
        return Outcome.done(switch (wish.kind()) {
        case CONFIRM -> wish.slot();
        case CHOOSE -> Optional.empty();
        default -> booking.slot();
        });
    }

    private Outcome<Booking.Chosen> who(EntityManager em, Booking booking, Wish wish, Optional<Slot> slot) {
        if (!wish.kind().invites()) {
            return Outcome.done(booking.expert());
        }
        String person = wish.person().orElse(booking.expert().person());
        return serving(em, booking.court(), person,
                slot.map(Slot::from).orElse(unit.clock().instant()));
    }

    /** @return somebody who serves on the day of a moment, as chosen */
    Outcome<Booking.Chosen> serving(EntityManager em, String court, String person, Instant at) {
        Optional<Expert> expert = book.expert(em, court, person);
        if (expert.isEmpty()) {
            return Outcome.refused(Refusals.expertUnknown());
        }
        return expert.get().serves(LocalDate.ofInstant(at, Reminders.COURT_TIME))
                ? Outcome.done(new Booking.Chosen(person, expert.get().name(), pool.field(expert.get())))
                : Outcome.refused(Refusals.notServing());
    }

    private Outcome<Boolean> free(EntityManager em, Booking booking, Wish wish, Booking.Chosen who,
            Optional<Slot> slot) {
        return wish.kind().takesTime()
                ? slots.free(em, booking.id(), booking.court(), booking.subject(), who.person(), slot.orElseThrow())
                        .map(free -> true)
                : Outcome.done(true);
    }

    /** @return an entry of the history, now @param caller who @param kind what @param text words */
    Step step(Caller caller, StepKind kind, String text) {
        return new Step(kind, unit.clock().instant().truncatedTo(ChronoUnit.MILLIS), caller.id().value(),
                caller.name(), text);
    }

    /** Keeps a booking after a step and writes the fact. @return the change */
    Change<Booked> kept(EntityManager em, Booking after, Step step) {
        book.keep(em, after);
        return change(after, step);
    }

    static Change<Booked> change(Booking after, Step step) {
        Booked booked = Booked.of(after, step);
        return new Change<>(booked, Fact.of("BOOKING_" + step.kind().name(), step.at(), after.court(),
                after.subject().caseNumber(), step.actor(), 1, booked));
    }

    private static void check(Wish wish) {
        if (REASONED.contains(wish.kind())) {
            Texts.required(wish.text(), TEXT, wish.kind() == StepKind.NOTIFY ? "通知方式" : wish.kind().label() + "的情况说明");
        } else {
            Texts.optional(wish.text(), TEXT, "说明");
        }
        if (wish.kind() == StepKind.CONFIRM && wish.slot().isEmpty()) {
            throw new InvalidValue("SLOT_MISSING", "请填写释明的时间和地点；本次未保存。");
        }
        if ((wish.kind() == StepKind.CHOOSE || wish.kind() == StepKind.SUBSTITUTE) && wish.person().isEmpty()) {
            throw new InvalidValue("EXPERT_MISSING", "请选择专家；本次未保存。");
        }
    }

    /** @return the kinds a caller may take now, for the buttons @param caller who @param booking the booking */
    public static List<StepKind> open(Caller caller, Booking booking) {
        return List.of(StepKind.values()).stream().filter(kind -> Moves.next(booking.state(), kind).isPresent())
                .filter(kind -> Rights.may(caller, booking, kind)).toList();
    }
}
