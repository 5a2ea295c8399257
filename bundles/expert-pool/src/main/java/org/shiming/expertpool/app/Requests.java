package org.shiming.expertpool.app;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.casesystem.CaseSystem;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.MatterView;
import org.shiming.api.matters.Matters;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.Mood;
import org.shiming.expertpool.domain.Booking;
import org.shiming.expertpool.domain.BookingState;
import org.shiming.expertpool.domain.Expert;
import org.shiming.expertpool.domain.Field;
import org.shiming.expertpool.domain.Refusals;
import org.shiming.expertpool.domain.Slot;
import org.shiming.expertpool.domain.Step;
import org.shiming.expertpool.domain.StepKind;
import org.shiming.expertpool.store.PoolQueries;
import org.shiming.support.feed.Journal.Change;
import org.shiming.support.json.Json;
import org.shiming.support.text.Texts;

/** Opens bookings (三.6): the party chooses an expert by type of case; extreme mood calls a counsellor at once. */
@Component(service = Requests.class)
public final class Requests {
    private final ExpertUnit unit;
    private final Book book;
    private final Steps steps;
    private final Arrangements rules;
    private final Matters matters;
    private final CaseSystem host;

    /**
     * @param unit the store
     * @param book the bookings
     * @param steps who serves
     * @param rules gates, slots, people
     * @param matters kernel
     * @param host the court's cases
     */
    @Activate
    public Requests(@Reference ExpertUnit unit, @Reference Book book, @Reference Steps steps,
            @Reference Arrangements rules, @Reference Matters matters, @Reference CaseSystem host) {
        this.unit = unit;
        this.book = book;
        this.steps = steps;
        this.rules = rules;
        this.matters = matters;
        this.host = host;
    }

    /** What the party wishes. @param matter the matter @param expert whom @param text when it suits, may be empty */
    public record Wish(String matter, String expert, String text) {}

    /**
     * That a counsellor is needed now.
     *
     * @param matter the matter
     * @param room where
     * @param seenExtreme whether the caller sees an extreme mood now, where no session has noted it yet
     */
    public record Call(String matter, String room, boolean seenExtreme) {}

    /**
     * The party chooses an expert.
     *
     * @param act who, under which message
     * @param wish what
     * @return the booking; or {@code MATTER_UNKNOWN}, {@code EXPERT_UNKNOWN}, {@code EXPERT_NOT_ACTIVE},
     *         {@code EXPERT_FIELD}, a gate's refusal, {@code HOST_AWAY}, {@code MESSAGE_ID_REUSED}
     */
    public Outcome<Booked> request(Act act, Wish wish) {
        Texts.optional(wish.text(), 1000, "当事人的时间意愿");
        String print = Json.fingerprint("request", wish);
        Optional<Outcome<Booked>> earlier = unit.journal().earlier(act.message(), print, Booked.class);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        return matter(act, wish.matter()).then(matter -> fits(act, matter, wish.expert())
                .then(fits -> rules.invitations().ask(subject(matter), wish.expert()))
                .then(allowed -> unit.journal().once(act.message(), print, Booked.class,
                        em -> steps.serving(em, court(act), wish.expert(), unit.clock().instant())
                                .map(who -> add(em, act, subject(matter), who,
                                        steps.step(act.caller(), StepKind.REQUEST, wish.text()), Optional.empty())))));
    }

    /**
     * Calls a counsellor at once: the first who is free, serves and has no conflict.
     *
     * @param act who, under which message
     * @param call what is needed
     * @return the booking, from now on; or {@code MATTER_UNKNOWN}, {@code MOOD_NOT_EXTREME},
     *         {@code COUNSELLOR_NOT_AVAILABLE}, {@code SLOT_TAKEN}, {@code ROOM_UNKNOWN}, {@code MESSAGE_ID_REUSED}
     */
    public Outcome<Booked> call(Act act, Call call) {
        String print = Json.fingerprint("callCounsellor", call);
        Optional<Outcome<Booked>> earlier = unit.journal().earlier(act.message(), print, Booked.class);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        Instant now = unit.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        Slot slot = new Slot(now, now.plus(Duration.ofMinutes(rules.callMinutes())), call.room());
        return matter(act, call.matter()).then(matter -> {
            if (!call.seenExtreme() && matter.lastMood().filter(Mood.EXTREME::equals).isEmpty()) {
                return Outcome.refused(Refusals.notExtreme());
            }
            List<Expert> counsellors = rules.free(court(act), now, Field.COUNSELLORS);
            List<Expert> invited = counsellors.stream()
                    .filter(one -> rules.invitations().ask(subject(matter), one.person()).isDone()).toList();
            if (invited.isEmpty()) {
                return Outcome.refused(Refusals.noCounsellor(List.of("在聘且此刻空闲 " + counsellors.size() + " 人",
                        "无利益冲突 0 人")));
            }
            return unit.journal().once(act.message(), print, Booked.class,
                    em -> called(em, act, subject(matter), invited, slot));
        });
    }

    private Outcome<Change<Booked>> called(EntityManager em, Act act, Booking.Subject subject, List<Expert> invited,
            Slot slot) {
        Slots.turn(em, court(act));
        Outcome<Change<Booked>> answer = Outcome.refused(Refusals.noCounsellor(List.of()));
        for (Expert one : invited) {
            answer = rules.slots().free(em, id(act), court(act), subject, one.person(), slot)
                    .then(free -> steps.serving(em, court(act), one.person(), slot.from()))
                    .map(who -> add(em, act, subject, who, steps.step(act.caller(), StepKind.CALL, ""),
                            Optional.of(slot)));
            if (answer.isDone()) {
                return answer;
            }
        }
        return answer;
    }

    private Change<Booked> add(EntityManager em, Act act, Booking.Subject subject, Booking.Chosen who, Step step,
            Optional<Slot> slot) {
        int year = LocalDate.now(unit.clock()).getYear();
        int place = PoolQueries.next(em, court(act) + "-" + year);
        Booking booking = new Booking(id(act), court(act), "专约〔" + year + "〕" + place + "号", subject, who,
                slot.isPresent() ? BookingState.NOTIFIED : BookingState.REQUESTED, slot, Optional.empty(),
                List.of(step));
        book.add(em, year, place, booking);
        return Steps.change(booking, step);
    }

    private Outcome<Boolean> fits(Act act, MatterView matter, String person) {
        Optional<Expert> expert = book.expert(court(act), person);
        if (expert.isEmpty()) {
            return Outcome.refused(Refusals.expertUnknown());
        }
        Field field = rules.field(expert.get());
        return host.find(matter.caseNumber()).outcome().then(facts -> field.suits(facts.type()) ? Outcome.done(true)
                : Outcome.refused(Refusals.field(field, facts.type().label())));
    }

    private Outcome<MatterView> matter(Act act, String id) {
        return matters.matter(act.caller().court(), new MatterId(id)).map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusals.matterUnknown()));
    }

    private static Booking.Subject subject(MatterView matter) {
        return new Booking.Subject(matter.id().value(), matter.caseNumber().value(), matter.party().value(),
                matter.partyLabel());
    }

    private static String court(Act act) {
        return act.caller().court().value();
    }

    private static String id(Act act) {
        return UUID.nameUUIDFromBytes(("expert-booking " + act.message().value()).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
