package org.shiming.ledger.app.office;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.matters.Act;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.Article;
import org.shiming.ledger.app.LedgerDesk;
import org.shiming.ledger.app.OwnFeed;
import org.shiming.ledger.app.table.Row;
import org.shiming.ledger.app.table.Words;
import org.shiming.ledger.domain.Draft;
import org.shiming.ledger.domain.Field;
import org.shiming.ledger.domain.Fields;
import org.shiming.ledger.domain.Scope;
import org.shiming.ledger.domain.Sealed;
import org.shiming.ledger.domain.Spans;
import org.shiming.ledger.store.BookRows;
import org.shiming.ledger.store.MonthRows;
import org.shiming.support.feed.Fact;
import org.shiming.support.feed.Journal;
import org.shiming.support.json.Json;

/**
 * Corrects what a ledger shows, by a new entry that names both values (三.11): nothing is changed and nothing is
 * deleted. A correction can be corrected; a locked month refuses. Safe for concurrent use.
 */
@Component(service = Corrections.class)
public final class Corrections {
    private final LedgerDesk desk;
    private final OwnFeed own;

    /**
     * Made by Declarative Services.
     *
     * @param desk answers what the ledgers hold
     * @param own enters what the ledger itself does
     */
    @Activate
    public Corrections(@Reference LedgerDesk desk, @Reference OwnFeed own) {
        this.desk = desk;
        this.own = own;
    }

    /** What was entered. @param ledger where @param seq its number @param corrects which entry @param hash its hash */
    public record Corrected(String ledger, long seq, long corrects, String hash) {}

    /**
     * Corrects.
     *
     * @param act message and caller
     * @param scope what the caller may see
     * @param sights which columns the caller sees; others the caller cannot correct
     * @param wish what is wrong and what is right
     * @return the new entry; or {@code ENTRY_UNKNOWN}, {@code ENTRY_WITHOUT_LINE}, {@code COLUMN_HIDDEN},
     *         {@code MONTH_LOCKED}, {@code NOTHING_CHANGED}
     */
    public Outcome<Corrected> correct(Act act, Scope scope, Set<Field.Sight> sights, Correction wish) {
        boolean hidden = wish.changes().stream().map(change -> Fields.of(change.column()).orElseThrow())
                .anyMatch(field -> !sights.contains(field.sight()));
        if (hidden) {
            return Outcome.refused(Refusal.of(FaultKind.FORBIDDEN, "COLUMN_HIDDEN",
                    "所选栏目不在您的查看范围内，不能更正；本次未更正，请由审管办办理。"));
        }
        return own.once(act, Json.fingerprint("ledger.correct", wish), Corrected.class,
                em -> correct(em, act, scope, wish));
    }

    private Outcome<Journal.Change<Corrected>> correct(EntityManager em, Act act, Scope scope, Correction wish) {
        try {
            Connection connection = em.unwrap(Connection.class);
            // From here on nobody else enters into this ledger, so what is read stays true until the commit.
            BookRows.lock(connection, scope.court(), wish.ledger().name());
            Optional<LedgerDesk.Detail> detail = desk.entry(connection, scope, wish.ledger(), wish.seq());
            if (detail.isEmpty()) {
                return Outcome.refused(Refusal.of(FaultKind.NOT_FOUND, "ENTRY_UNKNOWN",
                        "没有找到这条台账记录，或者不在您的查看范围内；本次未更正，请返回列表重新选择。"));
            }
            if (detail.get().row().isEmpty()) {
                return Outcome.refused(Refusal.of(FaultKind.CONFLICT, "ENTRY_WITHOUT_LINE",
                        "该条尚未归入任何登记事项，暂不能更正；请待其所属事项入账后再试。"));
            }
            Row row = detail.get().row().get();
            int month = row.item().onDay() / 100;
            if (MonthRows.last(connection, scope.court(), month).filter(MonthRows.Version::locked).isPresent()) {
                return Outcome.refused(locked(month));
            }
            List<Map<String, Object>> changes = changes(row, wish);
            return changes.isEmpty()
                    ? Outcome.refused(Refusal.of(FaultKind.BAD_INPUT, "NOTHING_CHANGED", "更正后的内容与现在的内容相同；本次未更正。"))
                    : Outcome.done(entered(connection, act, wish, row, changes));
        } catch (SQLException failure) {
            throw new IllegalStateException("a correction could not be entered", failure);
        }
    }

    /** What a locked month answers. */
    static Refusal locked(int month) {
        return Refusal.byRule("MONTH_LOCKED", Article.LEDGERS,
                MonthLocks.text(month) + "的台账已锁定，不能更正；本次未更正。确需更正的，请审管办说明理由重新开放该月，更正后再锁定。", List.of("锁定月份：" + month));
    }

    private static List<Map<String, Object>> changes(Row row, Correction wish) {
        List<Map<String, Object>> changes = new ArrayList<>();
        for (Correction.Change change : wish.changes()) {
            Object from = switch (change.column()) {
            case "outcome" -> row.item().standing().outcome();
            case "mood" -> row.item().standing().mood();
            default -> present(row.fact(change.column()));
            };
            String now = from instanceof JsonNode node ? node.asText(node.toString()) : String.valueOf(from);
            if (!now.equals(change.value())) {
                Map<String, Object> entry = new LinkedHashMap<>();
                entry.put("column", change.column());
                entry.put("heading", Fields.of(change.column()).orElseThrow().heading());
                entry.put("from", from);
                entry.put("to", change.value());
                changes.add(entry);
            }
        }
        return changes;
    }

    private static Object present(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? "" : value;
    }

    private Journal.Change<Corrected> entered(Connection connection, Act act, Correction wish, Row row,
            List<Map<String, Object>> changes) throws SQLException {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("summary", "更正第 " + wish.seq() + " 条，共 " + changes.size() + " 处");
        facts.put("corrects", wish.seq());
        facts.put("correction", changes);
        facts.put("reason", wish.reason());
        Instant now = own.clock().instant();
        String person = act.caller().id().value();
        Fact entry = new Fact(Row.CORRECTED, now, act.caller().court().value(), row.item().caseNumber(), person,
                Json.payload(1, facts));
        String text = Json.write(facts);
        Sealed sealed = own.enter(connection, entry, act.message().value(),
                origin -> new Draft(origin, row.ledger(), Draft.Tells.MORE, row.item().subject(), today(now),
                        Draft.People.NOBODY, standing(wish), text, Map.of(person, act.caller().name())));
        Corrected corrected = new Corrected(row.ledger().name(), sealed.block().seq(), wish.seq(), sealed.hash());
        return new Journal.Change<>(corrected, new Fact(Row.CORRECTED, now, entry.court(), entry.caseNumber(), person,
                Json.payload(1, corrected)));
    }

    private static Draft.Standing standing(Correction wish) {
        Map<String, String> values = new LinkedHashMap<>();
        wish.changes().forEach(change -> values.put(change.column(), change.value()));
        return new Draft.Standing(values.get("outcome"), values.get("mood"), null);
    }

    private static int today(Instant now) {
        return Spans.day(LocalDate.ofInstant(now, Words.ZONE));
    }
}
