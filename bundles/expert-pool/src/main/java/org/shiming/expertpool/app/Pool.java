package org.shiming.expertpool.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.channel.Engagement;
import org.shiming.api.identity.Caller;
import org.shiming.api.matters.Act;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CaseType;
import org.shiming.expertpool.domain.Expert;
import org.shiming.expertpool.domain.ExpertState;
import org.shiming.expertpool.domain.ExpertStep;
import org.shiming.expertpool.domain.Field;
import org.shiming.expertpool.domain.Refusals;
import org.shiming.expertpool.domain.Rights;
import org.shiming.expertpool.store.ExpertRow;
import org.shiming.expertpool.store.PoolQueries;
import org.shiming.support.feed.Fact;
import org.shiming.support.feed.Journal.Change;
import org.shiming.support.json.Json;
import org.shiming.support.text.Texts;

/** The pool (三.4(2), 三.6): who is nominated, reviewed by a second person, engaged, suspended, removed. */
@Component(service = Pool.class)
public final class Pool {
    private static final int NAME = 100;
    private static final int TEXT = 1000;

    private final ExpertUnit unit;
    private final Book book;
    private final Settings settings;

    /** @param unit the store @param book the people @param settings the fields */
    @Activate
    public Pool(@Reference ExpertUnit unit, @Reference Book book, @Reference Settings settings) {
        this.unit = unit;
        this.book = book;
        this.settings = settings;
    }

    /**
     * Who is nominated.
     *
     * @param person identifier, as the host has it
     * @param name full name
     * @param field code of the field
     * @param workplace office or firm, may be empty
     * @param termFrom first day
     * @param termTo last day
     * @param text why
     */
    public record Nomination(String person, String name, String field, String workplace, LocalDate termFrom,
            LocalDate termTo, String text) {}

    /** What was done. @param subject person @param state where it stands @param kind step @param summary in Chinese */
    public record Placed(String subject, String state, String kind, String summary) {}

    /**
     * Whom to list.
     *
     * @param state only these, if given
     * @param field only of this field, if given
     * @param type only who may be chosen for this type of case, if given
     */
    public record Wish(Optional<ExpertState> state, Optional<String> field, Optional<CaseType> type) {}

    /**
     * Nominates somebody, or anew who had left.
     *
     * @param act who, under which message
     * @param wish whom
     * @return what was kept; or {@code EXPERT_STATE} (already of the pool), {@code STEP_NOT_YOURS}
     */
    public Outcome<Placed> nominate(Act act, Nomination wish) {
        Texts.required(wish.person(), 64, "专家编号");
        Texts.required(wish.name(), NAME, "专家姓名");
        Texts.optional(wish.workplace(), NAME, "工作单位");
        Texts.required(wish.text(), TEXT, "推荐理由");
        if (settings.fields().of(wish.field()).isEmpty()) {
            throw new InvalidValue("FIELD_UNKNOWN", "没有这个专业领域，请从列表中选择；本次未保存。");
        }
        if (!Rights.may(act.caller(), ExpertStep.NOMINATE)) {
            return Outcome.refused(Refusals.notYours(ExpertStep.NOMINATE.label()));
        }
        String court = act.caller().court().value();
        return unit.journal().once(act.message(), Json.fingerprint("nominate", wish), Placed.class, em -> {
            Optional<Expert> known = locked(em, court, wish.person());
            if (known.filter(one -> one.state() != ExpertState.REMOVED).isPresent()) {
                return Outcome.refused(Refusals.state(known.get(), ExpertStep.NOMINATE));
            }
            Expert before = new Expert(wish.person(), court, wish.name(), wish.field(), wish.workplace(),
                    wish.termFrom(), wish.termTo(), ExpertState.NOMINATED,
                    known.map(Expert::engagements).orElse(List.of()), known.map(Expert::history).orElse(List.of()));
            return Outcome.done(kept(em, act.caller(), before, ExpertStep.NOMINATE, ExpertState.NOMINATED,
                    wish.text()));
        });
    }

    /**
     * Takes a step about somebody's place.
     *
     * @param act who, under which message
     * @param person whose
     * @param step what
     * @param text why; needed for all but review and engagement
     * @return what was kept; or {@code EXPERT_UNKNOWN}, {@code EXPERT_STATE}, {@code REVIEW_BY_ANOTHER},
     *         {@code STEP_NOT_YOURS}
     */
    public Outcome<Placed> step(Act act, String person, ExpertStep step, String text) {
        if (step == ExpertStep.SUSPEND || step == ExpertStep.REMOVE) {
            Texts.required(text, TEXT, step.label() + "理由");
        } else {
            Texts.optional(text, TEXT, "说明");
        }
        if (!Rights.may(act.caller(), step)) {
            return Outcome.refused(Refusals.notYours(step.label()));
        }
        String print = Json.fingerprint("expertStep", List.of(person, step, text));
        return unit.journal().once(act.message(), print, Placed.class, em -> {
            Optional<Expert> known = locked(em, act.caller().court().value(), person);
            if (known.isEmpty()) {
                return Outcome.refused(Refusals.expertUnknown());
            }
            Optional<ExpertState> next = step == ExpertStep.NOMINATE ? Optional.empty()
                    : step.next(known.get().state());
            if (next.isEmpty()) {
                return Outcome.refused(Refusals.state(known.get(), step));
            }
            if (step == ExpertStep.REVIEW && known.get().nominator().equals(act.caller().id().value())) {
                return Outcome.refused(Refusals.samePerson());
            }
            return Outcome.done(kept(em, act.caller(), known.get(), step, next.get(), text));
        });
    }

    /**
     * Declares an engagement (G5): one's own, or somebody's by the centre.
     *
     * @param act who, under which message
     * @param person whose
     * @param engagement what
     * @return what was kept, without the party; or {@code EXPERT_UNKNOWN}, {@code STEP_NOT_YOURS}
     */
    public Outcome<Placed> declare(Act act, String person, Engagement engagement) {
        Texts.required(engagement.party(), 200, "当事人名称");
        if (!Rights.centre(act.caller()) && !act.caller().id().value().equals(person)) {
            return Outcome.refused(Refusals.notYours("申报代理情况"));
        }
        String print = Json.fingerprint("declare", List.of(person, engagement));
        return unit.journal().once(act.message(), print, Placed.class,
                em -> locked(em, act.caller().court().value(), person).map(known -> {
                    book.keep(em, known.declaring(engagement));
                    return Outcome.done(change(act.caller(), known, "EXPERT_DECLARED", "专家申报代理情况"));
                }).orElseGet(() -> Outcome.refused(Refusals.expertUnknown())));
    }

    /** @return people of the caller's court, for whoever chooses @param caller who asks @param wish whom */
    public List<Expert> list(Caller caller, Wish wish) {
        Map<String, Object> where = new LinkedHashMap<>();
        where.put("court", caller.court().value());
        wish.state().ifPresent(state -> where.put("state", state.name()));
        wish.field().ifPresent(field -> where.put("field", field));
        return book.experts(where).stream().filter(one -> wish.type().isEmpty()
                || field(one).suits(wish.type().get()) && one.serves(LocalDate.now(unit.clock()))).toList();
    }

    /** @return the field of a person; one that the court no longer has is its own label @param expert the person */
    public Field field(Expert expert) {
        return settings.fields().of(expert.field()).orElse(new Field(expert.field(), expert.field(), false));
    }

    /** @return all fields */
    public List<Field> fields() {
        return settings.fields().all();
    }

    private Optional<Expert> locked(EntityManager em, String court, String person) {
        return PoolQueries.lockedExpert(em, ExpertRow.id(court, person)).map(book::expert);
    }

    private Change<Placed> kept(EntityManager em, Caller caller, Expert before, ExpertStep step, ExpertState next,
            String text) {
        Instant now = unit.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        Expert after = before.after(new Expert.Done(step, now, caller.id().value(), caller.name(), text), next);
        book.keep(em, after);
        return change(caller, after, "EXPERT_" + step.name(), "专家" + step.label() + "：" + next.label());
    }

    private Change<Placed> change(Caller caller, Expert expert, String type, String summary) {
        Placed placed = new Placed(expert.person(), expert.state().name(), type, summary);
        return new Change<>(placed, Fact.of(type, unit.clock().instant(), expert.court(), "", caller.id().value(), 1,
                placed));
    }
}
