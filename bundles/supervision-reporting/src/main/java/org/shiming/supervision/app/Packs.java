package org.shiming.supervision.app;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.matters.Act;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.supervision.domain.Kept;
import org.shiming.supervision.domain.Line;
import org.shiming.supervision.store.PackRows;
import org.shiming.support.feed.Fact;
import org.shiming.support.feed.Journal.Change;
import org.shiming.support.json.Json;
import org.shiming.support.text.Texts;

/** 月调度 (四(三)): figures frozen once, remarks, and actions that go on until they are closed. Safe for concurrent use. */
@Component(service = Packs.class)
public final class Packs {
    private static final int WORDS = 2000;
    private static final int UNIT = 60;

    private final SupervisionUnit unit;
    private final Figures figures;
    private final Gatherer gatherer;

    /**
     * @param unit the store
     * @param figures counts
     * @param gatherer knows whether all was counted
     */
    @Activate
    public Packs(@Reference SupervisionUnit unit, @Reference Figures figures, @Reference Gatherer gatherer) {
        this.unit = unit;
        this.figures = figures;
        this.gatherer = gatherer;
    }

    /**
     * Figures as they stand at a moment; frozen as such.
     *
     * @param lines every indicator
     * @param flow the loop
     * @param unreadable how many facts could not be read
     */
    public record Content(List<Line> lines, List<Figures.Layer> flow, long unreadable) {}

    /**
     * What was done: the caller's answer and the fact's payload.
     *
     * @param month yyyy-MM
     * @param id of the remark or action; empty for a freezing
     * @param summary one sentence without names
     */
    public record Done(String month, String id, String summary) {}

    /**
     * A month's pack.
     *
     * @param month the month
     * @param frozen when and by whom, empty if it is not frozen
     * @param then the frozen figures
     * @param now the same, counted anew
     * @param remarks what was remarked
     * @param actions the month's, and those carried over
     */
    public record Pack(YearMonth month, Optional<Kept.Frozen> frozen, Optional<Content> then, Content now,
            List<Kept.Remark> remarks, List<Kept.Action> actions) {}

    /** @return a month's pack @param court court code @param month which */
    public Pack pack(String court, YearMonth month) {
        int number = number(month);
        Optional<Kept.Frozen> frozen = unit.tx().read(em -> PackRows.frozen(em, court, number));
        return new Pack(month, frozen, frozen.map(row -> Json.read(row.figures(), Content.class)),
                content(court, month), unit.tx().read(em -> PackRows.remarks(em, court, number)),
                unit.tx().read(em -> PackRows.actions(em, court, number)));
    }

    /** @return the frozen months, yyyymm, newest first @param court court code */
    public List<Integer> months(String court) {
        return unit.tx().read(em -> PackRows.months(em, court));
    }

    /**
     * Freezes the figures of a month that is over; once.
     *
     * @param act who, under which message
     * @param month which
     * @return the month; or {@code MONTH_NOT_OVER}, {@code FIGURES_BEHIND}, {@code PACK_FROZEN}
     */
    public Outcome<Done> freeze(Act act, YearMonth month) {
        if (!month.isBefore(YearMonth.now(unit.clock()))) {
            return Outcome.refused(
                    Refusal.of(FaultKind.CONFLICT, "MONTH_NOT_OVER", "该月尚未结束，数字还会变动；本次未冻结，请于下月初办理。"));
        }
        if (gatherer.standings().values().stream().anyMatch(each -> each.behind() > 0)) {
            return Outcome.refused(Refusal.of(FaultKind.UNAVAILABLE, "FIGURES_BEHIND",
                    "仍有已登记的事项正在补计，此时冻结会漏计；本次未冻结，请稍后重试。"));
        }
        String court = act.caller().court().value();
        return once(act, "freeze", List.of(month.toString()), "MONTH_FROZEN", em -> {
            if (PackRows.frozen(em, court, number(month)).isPresent()) {
                return Outcome.refused(Refusal.of(FaultKind.CONFLICT, "PACK_FROZEN",
                        "该月数字已经冻结，冻结后不再改变；之后的变动见重新统计一栏，并可在备注中说明。"));
            }
            PackRows.freeze(em, new Kept.Frozen(court, number(month), unit.clock().millis(),
                    act.caller().id().value(), Json.write(content(court, month))));
            return Outcome.done(new Done(month.toString(), "", "月调度数字冻结"));
        });
    }

    /** Adds a remark. @param act who @param month to which @param words what @return it */
    public Outcome<Done> remark(Act act, YearMonth month, String words) {
        Texts.required(words, WORDS, "备注");
        String id = id(act);
        return once(act, "remark", List.of(month.toString(), words), "MONTH_REMARKED", em -> {
            PackRows.add(em, new Kept.Remark(id, act.caller().court().value(), number(month),
                    unit.clock().millis(), act.caller().id().value(), words));
            return Outcome.done(new Done(month.toString(), id, "月调度备注"));
        });
    }

    /** Adds an action. @param act who @param month of which review @param wish what @return it */
    public Outcome<Done> action(Act act, YearMonth month, Wish wish) {
        Texts.required(wish.words(), WORDS, "督办事项");
        Texts.required(wish.unit(), UNIT, "责任部门");
        String id = id(act);
        String due = wish.dueOn().map(LocalDate::toString).orElse("");
        return once(act, "action", List.of(month.toString(), wish.words(), wish.unit(), due), "ACTION_SET", em -> {
            PackRows.add(em, new Kept.Action(id, act.caller().court().value(), number(month),
                    unit.clock().millis(), act.caller().id().value(), wish.words(), wish.unit(), due, Kept.OPEN, "",
                    ""));
            return Outcome.done(new Done(month.toString(), id, "月调度督办事项"));
        });
    }

    /** An action to set. @param words what @param unit whose @param dueOn until when */
    public record Wish(String words, String unit, Optional<LocalDate> dueOn) {}

    /** Closes an action. @param act who @param id which @param result what came of it @return it, or why not */
    public Outcome<Done> close(Act act, String id, String result) {
        Texts.required(result, WORDS, "办理结果");
        String court = act.caller().court().value();
        YearMonth month = YearMonth.now(unit.clock());
        return once(act, "close", List.of(String.valueOf(id), result), "ACTION_CLOSED", em -> {
            Optional<Kept.Action> known = PackRows.action(em, court, String.valueOf(id));
            if (known.isEmpty()) {
                return Outcome.refused(Refusal.of(FaultKind.NOT_FOUND, "ACTION_UNKNOWN", "没有找到这项督办事项，请刷新页面后重试；本次未保存。"));
            }
            Kept.Action was = known.get();
            boolean closed = PackRows.close(em, new Kept.Action(was.id(), court, was.month(), was.atMillis(),
                    was.actor(), was.words(), was.unit(), was.dueOn(), number(month), act.caller().id().value(),
                    result));
            return closed ? Outcome.done(new Done(month.toString(), id, "月调度督办事项办结")) : Outcome.refused(
                    Refusal.of(FaultKind.CONFLICT, "ACTION_CLOSED", "这项督办事项已经办结，原结果已保存且未被改动。"));
        });
    }

    private Outcome<Done> once(Act act, String operation, List<String> request, String type,
            Function<EntityManager, Outcome<Done>> work) {
        return unit.journal().once(act.message(), Json.fingerprint(operation, request), Done.class,
                em -> work.apply(em).map(done -> new Change<>(done, Fact.of(type, unit.clock().instant(),
                        act.caller().court().value(), "", act.caller().id().value(), 1, done))));
    }

    private Content content(String court, YearMonth month) {
        Figures.Period period = new Figures.Period(court, month.atDay(1), month.atEndOfMonth(), Optional.empty());
        List<Line> lines = figures.all(period).entrySet().stream()
                .map(each -> Line.of(each.getKey(), each.getValue())).toList();
        return new Content(lines, figures.flowInstalled() ? figures.flow(period) : List.of(),
                figures.unreadable(period));
    }

    private static String id(Act act) {
        return UUID.nameUUIDFromBytes(act.message().value().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
    }

    private static int number(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }
}
