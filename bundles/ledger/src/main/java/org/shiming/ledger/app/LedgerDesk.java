package org.shiming.ledger.app;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.ledger.app.table.Row;
import org.shiming.ledger.app.table.Values;
import org.shiming.ledger.domain.Item;
import org.shiming.ledger.domain.Ledger;
import org.shiming.ledger.domain.Mark;
import org.shiming.ledger.domain.Scope;
import org.shiming.ledger.domain.Sealed;
import org.shiming.ledger.domain.Selection;
import org.shiming.ledger.store.BookRows;
import org.shiming.ledger.store.EntryRows;
import org.shiming.ledger.store.ExportRows;
import org.shiming.ledger.store.Head;
import org.shiming.ledger.store.ItemRows;
import org.shiming.ledger.store.ListRows;
import org.shiming.ledger.store.PersonRows;
import org.shiming.ledger.store.RootRows;
import org.shiming.support.schema.SchemaReady;

/** Answers what the ledgers hold, within a caller's scope. Safe for concurrent use. */
@Component(service = LedgerDesk.class)
public final class LedgerDesk {
    private final DataSource dataSource;
    private final NameWishes wishes;

    /**
     * Made by Declarative Services.
     *
     * @param schema says that the tables are there
     * @param dataSource the suite's data source
     * @param wishes takes up whose names are not known
     */
    @Activate
    public LedgerDesk(@Reference(target = "(schema=sm_ledger)") SchemaReady schema,
            @Reference(target = "(osgi.jndi.service.name=shiming)") DataSource dataSource,
            @Reference NameWishes wishes) {
        this(dataSource, wishes);
    }

    LedgerDesk(DataSource dataSource, NameWishes wishes) {
        this.dataSource = dataSource;
        this.wishes = wishes;
    }

    /**
     * One ledger.
     *
     * @param ledger which
     * @param items how many items the caller may see
     * @param entries how many entries the chain has
     * @param headHash hash of the last, empty if there is none
     */
    public record Total(Ledger ledger, long items, long entries, String headHash) {}

    /**
     * A page.
     *
     * @param rows the lines
     * @param total over all pages
     * @param next where the next begins, null if last
     * @param values how their values are read
     */
    public record Page(List<Row> rows, long total, Mark next, Values values) {}

    /**
     * An entry.
     *
     * @param ledger its own
     * @param entry itself
     * @param row the line that it opened or is about, if there is one
     * @param values how its values are read
     */
    public record Detail(Ledger ledger, Sealed entry, Optional<Row> row, Values values) {
        /** @return what followed, oldest first */
        public List<Sealed> later() {
            return row.map(Row::later).orElse(List.of());
        }
    }

    /**
     * The ledgers of the scope's court, all of them, begun or not.
     *
     * @param scope what the caller may count
     * @return one total for each
     */
    public List<Total> ledgers(Scope scope) {
        return ask(connection -> {
            Map<String, Head> heads = heads(connection, scope.court());
            List<Total> totals = new ArrayList<>();
            for (Ledger ledger : Ledger.values()) {
                Head head = heads.get(ledger.name());
                totals.add(head == null
                        ? new Total(ledger, 0, 0, "")
                        : new Total(ledger,
                                new ListRows(connection, scope, Selection.all(ledger), List.of(head.id())).total(),
                                head.lastSeq(), head.hash()));
            }
            return totals;
        });
    }

    /**
     * A page of a list, newest first.
     *
     * @param scope what the caller may see
     * @param selection what is asked for
     * @param after where the page before it ended, null for the first
     * @param max at most so many
     * @return the page with the exact total
     */
    public Page page(Scope scope, Selection selection, Mark after, int max) {
        return ask(connection -> {
            Map<String, Head> heads = heads(connection, scope.court());
            List<Integer> books = heads.values().stream()
                    .filter(h -> selection.ledger().isEmpty() || selection.ledger().get().name().equals(h.ledger()))
                    .map(Head::id).sorted().toList();
            if (books.isEmpty()) {
                return new Page(List.of(), 0, null, new Values(Map.of()));
            }
            ListRows list = new ListRows(connection, scope, selection, books);
            List<Item> items = list.page(after, max + 1);
            boolean more = items.size() > max;
            List<Item> shown = more ? items.subList(0, max) : items;
            Item last = more ? shown.get(max - 1) : null;
            RowReader reader = new RowReader(connection, scope.court(), ledgers(heads), wishes);
            List<Row> rows = reader.rows(shown);
            return new Page(rows, list.total(), more ? new Mark(last.place(), last.book()) : null,
                    reader.values(rows));
        });
    }

    /**
     * One entry with what followed it.
     *
     * @param scope what the caller may see
     * @param ledger which ledger
     * @param seq its number
     * @return it, empty if there is none or the caller may not see it
     */
    public Optional<Detail> entry(Scope scope, Ledger ledger, long seq) {
        return ask(connection -> entry(connection, scope, ledger, seq));
    }

    /**
     * One entry with what followed it, as a transaction sees it.
     *
     * @param connection the transaction's
     * @param scope what the caller may see
     * @param ledger which ledger
     * @param seq its number
     * @return as {@link #entry(Scope, Ledger, long)}
     * @throws SQLException if the database does not answer
     */
    public Optional<Detail> entry(Connection connection, Scope scope, Ledger ledger, long seq) throws SQLException {
        Map<String, Head> heads = heads(connection, scope.court());
        Head head = heads.get(ledger.name());
        Optional<Sealed> found = head == null
                ? Optional.empty()
                : EntryRows.find(connection, head.id(), List.of(seq)).stream().findFirst()
                        .map(EntryRows.Stored::sealed);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Optional<Item> item = item(connection, found.get(), ledgers(heads));
        boolean visible = item.map(i -> scope.sees(i.people())).orElse(scope.reach() == Scope.Reach.COURT);
        if (!visible) {
            return Optional.empty();
        }
        RowReader reader = new RowReader(connection, scope.court(), ledgers(heads), wishes);
        List<Row> rows = reader.rows(item.map(List::of).orElse(List.of()));
        return Optional.of(new Detail(ledger, found.get(), rows.stream().findFirst(), reader.values(rows)));
    }

    /**
     * Who has explained, for choosing in a filter.
     *
     * @param scope what the caller may see
     * @return names by identifier; only the caller's own where only that is seen
     */
    public Map<String, String> explainers(Scope scope) {
        Map<String, String> names = ask(connection -> PersonRows.explainers(connection, scope.court()));
        scope.person().ifPresent(person -> names.keySet().retainAll(List.of(person)));
        return names;
    }

    /** Exports on record. @param kept newest first @param values names of who exported */
    public record Exported(List<ExportRows.Kept> kept, Values values) {}

    /**
     * The last exports of a court.
     *
     * @param court court code
     * @param max at most so many
     * @return newest first
     */
    public Exported exports(String court, int max) {
        return ask(connection -> {
            List<ExportRows.Kept> kept = ExportRows.last(connection, court, max);
            return new Exported(kept, new Values(PersonRows.names(connection, court,
                    kept.stream().map(each -> each.request().actor()).collect(Collectors.toSet()))));
        });
    }

    /** A root outside the database. @param number its own @param atMillis when @param root its hash */
    public record WrittenRoot(long number, long atMillis, String root) {}

    /**
     * The roots of a court that were written outside the database.
     *
     * @param court court code
     * @return oldest first
     */
    public List<WrittenRoot> roots(String court) {
        return ask(connection -> RootRows.all(connection, court).stream()
                .map(kept -> new WrittenRoot(kept.number(), kept.atMillis(), kept.root())).toList());
    }

    /**
     * Names of people.
     *
     * @param court court code
     * @param ids identifiers
     * @return how they are shown
     */
    public Values names(String court, List<String> ids) {
        return ask(connection -> new Values(PersonRows.names(connection, court, Set.copyOf(ids))));
    }

    private static Optional<Item> item(Connection connection, Sealed entry, Map<Integer, Ledger> ledgers)
            throws SQLException {
        String subject = entry.block().subject();
        Item item = ItemRows.bySubject(connection, Map.of(subject, entry.block().caseNumber())).get(subject);
        return Optional.ofNullable(item).filter(i -> ledgers.containsKey(i.book()));
    }

    private static Map<String, Head> heads(Connection connection, String court) throws SQLException {
        return BookRows.ofCourt(connection, court).stream().collect(Collectors.toMap(Head::ledger, head -> head));
    }

    private static Map<Integer, Ledger> ledgers(Map<String, Head> heads) {
        return heads.values().stream().collect(
                Collectors.toMap(Head::id, head -> Ledger.of(head.ledger()).orElse(Ledger.REGISTER)));
    }

    /** A question to the database. @param <T> the answer */
    private interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }

    private <T> T ask(Question<T> question) {
        try (Connection connection = dataSource.getConnection()) {
            return question.ask(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException("the ledgers could not be read", failure);
        }
    }
}
