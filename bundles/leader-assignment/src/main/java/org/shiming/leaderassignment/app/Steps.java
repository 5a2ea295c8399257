package org.shiming.leaderassignment.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.calendar.Deadline;
import org.shiming.api.identity.Caller;
import org.shiming.api.matters.Act;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.Outcome;
import org.shiming.leaderassignment.domain.Item;
import org.shiming.leaderassignment.domain.Moves;
import org.shiming.leaderassignment.domain.Refusals;
import org.shiming.leaderassignment.domain.Rights;
import org.shiming.leaderassignment.domain.State;
import org.shiming.leaderassignment.domain.Step;
import org.shiming.leaderassignment.domain.StepKind;
import org.shiming.leaderassignment.domain.Unit;
import org.shiming.leaderassignment.store.ItemQueries;
import org.shiming.leaderassignment.store.ItemRow;
import org.shiming.support.feed.Fact;
import org.shiming.support.feed.Journal.Change;
import org.shiming.support.json.Json;
import org.shiming.support.text.Texts;

/** Takes steps: one at a time for each item, each with its fact in the same transaction. */
@Component(service = Steps.class)
public final class Steps {
    private static final int TEXT = 4000;
    private static final int HOW = 200;

    private final LeaderUnit unit;
    private final Book book;
    private final Settings settings;

    /**
     * @param unit the store
     * @param book the items
     * @param settings limits and deputies
     */
    @Activate
    public Steps(@Reference LeaderUnit unit, @Reference Book book, @Reference Settings settings) {
        this.unit = unit;
        this.book = book;
        this.settings = settings;
    }

    /**
     * A step to be taken.
     *
     * @param item the item
     * @param kind what
     * @param text the words; needed for a reason, a reply, a feedback
     * @param how how it was given, or a receipt's number; may be empty
     * @param happenedAt when, empty for now; not in the future, not before the assignment
     * @param to to whom, for a dispatch
     * @param days working days, for an extension
     * @param actingFor for whom a deputy acts, if one does
     */
    public record Wish(String item, StepKind kind, String text, String how, Optional<Instant> happenedAt,
            Optional<Unit> to, int days, Optional<String> actingFor) {}

    /**
     * Takes a step.
     *
     * @param act who, under which message
     * @param wish what
     * @return what it did; or {@code ITEM_UNKNOWN}, {@code STEP_NOT_YOURS}, {@code NOT_DEPUTY}, {@code ITEM_STATE},
     *         {@code FEEDBACK_ORDER}, {@code LIMIT_TOO_LONG}, {@code MESSAGE_ID_REUSED}
     */
    public Outcome<Moved> take(Act act, Wish wish) {
        check(wish);
        return unit.journal().once(act.message(), Json.fingerprint("step", wish), Moved.class,
                em -> allowed(em, act.caller(), wish).then(item -> taken(em, act.caller(), item, wish)));
    }

    private Outcome<Item> allowed(EntityManager em, Caller caller, Wish wish) {
        Optional<Item> found = ItemQueries.locked(em, wish.item()).map(book::open)
                .filter(item -> Rights.sees(caller, item) || wish.actingFor().isPresent());
        if (found.isEmpty() || !found.get().court().equals(caller.court().value())) {
            return Outcome.refused(Refusals.unknown());
        }
        String self = caller.id().value();
        String principal = wish.actingFor().orElse(self);
        if (!principal.equals(self) && !settings.mayActFor(self, principal)) {
            return Outcome.refused(Refusals.notDeputy());
        }
        return Rights.may(caller, principal, found.get(), wish.kind()) ? Outcome.done(found.get())
                : Outcome.refused(Refusals.notYours(wish.kind()));
    }

    private Outcome<Change<Moved>> taken(EntityManager em, Caller caller, Item item, Wish wish) {
        Optional<State> next = Moves.next(item, wish.kind());
        if (next.isEmpty()) {
            return Outcome.refused(Refusals.state(item, wish.kind()));
        }
        if (item.assignment().workingDays() + item.extraDays() + wish.days() > settings.limits().maxDays()) {
            return Outcome.refused(Refusals.tooLong(settings.limits().maxDays()));
        }
        Instant now = unit.clock().instant();
        Instant happened = wish.happenedAt().orElse(now);
        if (happened.isAfter(now) || happened.isBefore(item.assignment().assignedAt())) {
            throw new InvalidValue("STEP_TIME", "办理时间不能晚于现在，也不能早于交办时间；本次未保存，请核对后重新提交。");
        }
        Step step = new Step(wish.kind(), now, happened, caller.id().value(), caller.name(), wish.actingFor(),
                wish.text(), wish.how());
        Item after = effect(item, wish).after(step, next.get(), owner(item, wish));
        return Outcome.done(kept(em, after, step));
    }

    /** Keeps an item after a step and writes the fact. @return the change */
    Change<Moved> kept(EntityManager em, Item after, Step step) {
        book.keep(em, after);
        Moved moved = moved(after, step);
        return new Change<>(moved, fact(after, step, moved));
    }

    /** @return what a step did, as it is told @param after the item @param step the step */
    Moved moved(Item after, Step step) {
        String day = book.nextDay(after);
        return Moved.of(after, step, ItemRow.NO_DAY.equals(day) ? "" : day);
    }

    static Fact fact(Item after, Step step, Moved moved) {
        return Fact.of("ITEM_" + step.kind().name(), step.at(), after.court(), after.assignment().caseNumber(),
                step.actor(), 1, LedgerLine.of(after, step, moved));
    }

    private Item effect(Item item, Wish wish) {
        LocalDate today = LocalDate.now(unit.clock());
        Function<Deadline, Deadline> pausing = deadline -> wish.kind() == StepKind.PAUSE
                ? deadline.pause(today, wish.text()) : deadline.resume(today);
        return switch (wish.kind()) {
        case EXTEND -> item.extended(wish.days());
        case PAUSE, RESUME -> item.pausing(pausing.apply(new Deadline(
                LocalDate.ofInstant(item.assignment().assignedAt(), DueDays.COURT_TIME), 0, item.pauses()))
                .pauses());
        default -> item;
        };
    }

    private static Optional<Unit> owner(Item item, Wish wish) {
        return switch (wish.kind()) {
        case DISPATCH -> wish.to();
        case RETURN -> Optional.empty();
        default -> item.unit();
        };
    }

    private static void check(Wish wish) {
        boolean words = switch (wish.kind()) {
        case DECLINE, RETURN, EXTEND, PAUSE, REPLY, CENTRE, LEADER, REMIND, PROGRESS -> true;
        default -> false;
        };
        if (words) {
            Texts.required(wish.text(), TEXT, wish.kind().label() + "内容");
        } else {
            Texts.optional(wish.text(), TEXT, wish.kind().label() + "内容");
        }
        if (wish.kind() == StepKind.RECEIPT || wish.kind() == StepKind.REPLY) {
            Texts.required(wish.how(), HOW, wish.kind() == StepKind.REPLY ? "回复方式" : "签阅回执");
        } else {
            Texts.optional(wish.how(), HOW, "方式");
        }
        if (wish.kind() == StepKind.DISPATCH && wish.to().isEmpty()) {
            throw new InvalidValue("UNIT_MISSING", "请选择承办单位和承办人，交办事项必须有且只有一个承办人；本次未保存。");
        }
        if (wish.days() < 0 || wish.kind() == StepKind.EXTEND && wish.days() == 0) {
            throw new InvalidValue("DAYS_RANGE", "延期天数应为正的工作日数；本次未保存。");
        }
    }

    /** @return the kinds a caller may take now, for the buttons @param caller who @param item the item */
    public static List<StepKind> open(Caller caller, Item item) {
        return List.of(StepKind.values()).stream().filter(kind -> Moves.next(item, kind).isPresent())
                .filter(kind -> Rights.may(caller, caller.id().value(), item, kind)).toList();
    }
}
