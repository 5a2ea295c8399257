package org.shiming.calendar.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.calendar.PeriodAnswer;
import org.shiming.api.matters.Act;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.PersonId;
import org.shiming.calendar.store.CalendarQueries;
import org.shiming.calendar.store.OverrideRow;
import org.shiming.support.feed.Fact;
import org.shiming.support.feed.Journal;

/** Officers' decisions on last days: append-only; the latest counts, and a decision can be taken back with a reason. */
@Component(service = {Overrides.class, OverrideStore.class})
public final class OverrideStore implements Overrides {
    private final CalendarUnit unit;

    /** @param unit the store */
    @Activate
    public OverrideStore(@Reference CalendarUnit unit) {
        this.unit = unit;
    }

    /**
     * What was kept.
     *
     * @param document the document
     * @param party the party
     * @param computed what the computation said
     * @param day the day set, empty if a decision was taken back
     */
    public record Decided(String document, String party, String computed, String day) {}

    @Override
    public Optional<PeriodAnswer.Override> current(Key key) {
        List<Kept> all = history(key);
        return all.isEmpty() || all.get(all.size() - 1).revoked() ? Optional.empty()
                : Optional.of(all.get(all.size() - 1).decision());
    }

    @Override
    public List<Kept> history(Key key) {
        return unit.tx().read(em -> CalendarQueries.overrides(em, of(key))).stream().map(OverrideStore::kept).toList();
    }

    /**
     * What a message was answered before, if it was.
     *
     * @param act who, under which message
     * @param print of its content
     * @return empty if it is new
     */
    public Optional<Outcome<Decided>> earlier(Act act, String print) {
        return unit.journal().earlier(act.message(), print, Decided.class);
    }

    /**
     * Keeps a decision.
     *
     * @param act who, under which message
     * @param print of its content
     * @param key which period
     * @param computed what the computation says now: a day or a refusal's code
     * @param day the day set; empty to take back what was decided before
     * @param reason why, checked
     * @return what was kept; or {@code MESSAGE_ID_REUSED}
     */
    public Outcome<Decided> decide(Act act, String print, Key key, String computed, Optional<LocalDate> day,
            String reason) {
        return unit.journal().once(act.message(), print, Decided.class, em -> {
            Instant now = unit.clock().instant();
            int sequence = CalendarQueries.overrides(em, of(key)).size() + 1;
            em.persist(new OverrideRow(UUID.randomUUID().toString(), of(key), sequence,
                    new OverrideRow.Decision(computed, day.map(Object::toString).orElse(OverrideRow.REVOKED), reason,
                            act.caller().id().value(), now.toEpochMilli())));
            Decided decided = new Decided(key.document().value(), key.party().value(), computed,
                    day.map(Object::toString).orElse(""));
            return Outcome.done(new Journal.Change<>(decided, Fact.of("PERIOD_DECIDED", now, key.court().value(),
                    key.caseNumber().value(), act.caller().id().value(), 1, decided)));
        });
    }

    static OverrideRow.Of of(Key key) {
        return new OverrideRow.Of(key.court().value(), key.caseNumber().value(), key.document().value(),
                key.party().value());
    }

    private static Kept kept(OverrideRow row) {
        OverrideRow.Decision decision = row.decision();
        boolean revoked = OverrideRow.REVOKED.equals(decision.day());
        LocalDate day = revoked ? LocalDate.EPOCH : LocalDate.parse(decision.day());
        return new Kept(new PeriodAnswer.Override(day, decision.reason(), new PersonId(decision.by()),
                Instant.ofEpochMilli(decision.atMillis())), decision.computed(), revoked);
    }
}
