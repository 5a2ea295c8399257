package org.shiming.leaderassignment.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.matters.Act;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.MessageId;
import org.shiming.leaderassignment.domain.StepKind;
import org.shiming.support.json.Json;

/** The centre collects what units have fed back, periodically and many at once (定期收集汇总, 三.9): a result per item. */
@Component(service = Collecting.class)
public final class Collecting {
    private static final int MAX = 200;

    private final Steps steps;

    /** @param steps takes each step */
    @Activate
    public Collecting(@Reference Steps steps) {
        this.steps = steps;
    }

    /** One item's result. @param item the item @param moved what was done @param refusal why not */
    public record Row(String item, Optional<Moved> moved, Optional<Refusal> refusal) {}

    /**
     * Collects, or feeds back, many items: each for itself; one that cannot be does not hold up the others.
     *
     * @param act who, under which message
     * @param kind {@code COLLECT} or {@code LEADER}
     * @param items which, 1 to 200
     * @param text the words for all of them
     * @return a result per item, in the order given
     */
    public List<Row> all(Act act, StepKind kind, List<String> items, String text) {
        if (items.isEmpty() || items.size() > MAX) {
            throw new InvalidValue("LIST_LENGTH", "请选择 1 至 " + MAX + " 件事项；本次未保存。");
        }
        List<Row> rows = new ArrayList<>();
        for (String item : items) {
            MessageId own = new MessageId(Json.fingerprint(act.message().value(), item));
            Outcome<Moved> done = steps.take(new Act(own, act.caller()), new Steps.Wish(item, kind, text, "",
                    Optional.empty(), Optional.empty(), 0, Optional.empty()));
            rows.add(done instanceof Outcome.Done<Moved> moved ? new Row(item, Optional.of(moved.value()),
                    Optional.empty())
                    : new Row(item, Optional.empty(), Optional.of(((Outcome.Refused<Moved>) done).refusal())));
        }
        return rows;
    }
}
