package org.shiming.expertpool.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.Matters;
import org.shiming.api.matters.RecordSession;
import org.shiming.api.matters.SessionView;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.MessageId;
import org.shiming.api.value.Mood;
import org.shiming.api.value.ServiceCode;
import org.shiming.expertpool.domain.Booking;
import org.shiming.expertpool.domain.BookingState;
import org.shiming.expertpool.domain.Moves;
import org.shiming.expertpool.domain.Refusals;
import org.shiming.expertpool.domain.Rights;
import org.shiming.expertpool.domain.Slot;
import org.shiming.expertpool.domain.Step;
import org.shiming.expertpool.domain.StepKind;
import org.shiming.expertpool.store.PoolQueries;
import org.shiming.support.feed.Journal.Change;
import org.shiming.support.json.Json;

/** The expert records what was explained (三.6): the kernel keeps it, with the party's own answer on every question. */
@Component(service = Sessions.class)
public final class Sessions {
    private final ExpertUnit unit;
    private final Book book;
    private final Steps steps;
    private final Matters matters;

    /** @param unit the store @param book the bookings @param steps notes the step @param matters kernel */
    @Activate
    public Sessions(@Reference ExpertUnit unit, @Reference Book book, @Reference Steps steps,
            @Reference Matters matters) {
        this.unit = unit;
        this.book = book;
        this.steps = steps;
        this.matters = matters;
    }

    /**
     * What happened.
     *
     * @param booking the booking
     * @param startedAt when it began
     * @param endedAt when it ended
     * @param manner 现场, 视频, 电话
     * @param services what was given
     * @param results question by question, the party's own answer
     * @param mood the mood seen
     * @param remarks for the next explainer; a counsellor's go into the restricted notes instead
     */
    public record Wish(String booking, Instant startedAt, Instant endedAt, String manner, List<ServiceCode> services,
            List<RecordSession.Result> results, Mood mood, String remarks) {}

    /**
     * Records it. One booking makes one session: the kernel's message is made of the booking.
     *
     * @param act who, under which message
     * @param wish what
     * @return the booking, held; or {@code BOOKING_UNKNOWN}, {@code STEP_NOT_YOURS}, {@code BOOKING_STATE},
     *         {@code SLOT_NOT_YET}, the kernel's refusal
     */
    public Outcome<Booked> record(Act act, Wish wish) {
        String print = Json.fingerprint("recordSession", List.of(act.caller().id(), wish));
        Optional<Outcome<Booked>> earlier = unit.journal().earlier(act.message(), print, Booked.class);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        return mine(act, book.booking(wish.booking())).then(booking -> {
            if (booking.expert().counsellor() && !wish.remarks().isBlank()) {
                throw new InvalidValue("COUNSELLOR_REMARKS", "心理咨询情况请写入“咨询记录（仅本人可见）”，不写入释明备注；本次未保存。");
            }
            return matters.record(new Act(new MessageId("expert:" + booking.id()), act.caller()), session(act, booking,
                    wish)).then(
                            kept -> unit.journal().once(act.message(), print, Booked.class,
                                    em -> held(em, act, wish.booking(), kept)));
        });
    }

    private Outcome<Booking> mine(Act act, Optional<Booking> found) {
        if (found.filter(booking -> Rights.sees(act.caller(), booking)).isEmpty()) {
            return Outcome.refused(Refusals.bookingUnknown());
        }
        Booking booking = found.get();
        Optional<Refusal> no = Optional.empty();
        if (!Rights.own(act.caller(), booking)) {
            no = Optional.of(Refusals.notYours(StepKind.HOLD.label()));
        } else if (Moves.next(booking.state(), StepKind.HOLD).isEmpty()) {
            no = Optional.of(Refusals.state(booking, StepKind.HOLD));
        } else if (booking.slot().orElseThrow().from().isAfter(unit.clock().instant())) {
            no = Optional.of(Refusals.early(StepKind.HOLD));
        }
        return no.<Outcome<Booking>>map(Outcome::refused).orElseGet(() -> Outcome.done(booking));
    }

    private static RecordSession session(Act act, Booking booking, Wish wish) {
        return new RecordSession(new MatterId(booking.subject().matter()), ExplanationMode.EXPERT_APPOINTMENT,
                act.caller().id(), booking.expert().name(), wish.startedAt(), wish.endedAt(),
                booking.expert().counsellor() ? "心理咨询师情绪疏导" : "专家预约释明", wish.manner(), wish.services(), wish.results(),
                wish.mood(), List.of(), wish.remarks(), Optional.empty(), Optional.empty());
    }

    private Outcome<Change<Booked>> held(EntityManager em, Act act, String id, SessionView kept) {
        Booking booking = PoolQueries.locked(em, id).map(book::booking).orElseThrow();
        // The kernel has the session: whatever else happened to the booking meanwhile, it was held.
        if (booking.state() == BookingState.HELD) {
            return Outcome.refused(Refusals.state(booking, StepKind.HOLD));
        }
        Step step = steps.step(act.caller(), StepKind.HOLD, booking.slot().map(Slot::room).orElse(""));
        return Outcome.done(steps.kept(em, booking.held(step, kept.id().value()), step));
    }
}
