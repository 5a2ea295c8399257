package org.shiming.ledger.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.shiming.ledger.app.table.Row;
import org.shiming.ledger.app.table.Values;
import org.shiming.ledger.domain.Field;
import org.shiming.ledger.domain.Fields;
import org.shiming.ledger.domain.Item;
import org.shiming.ledger.domain.Ledger;
import org.shiming.ledger.domain.Sealed;
import org.shiming.ledger.store.EntryRows;
import org.shiming.ledger.store.LinkRows;
import org.shiming.ledger.store.PersonRows;

/** Puts lines together from items, entries and what followed. For one connection and one court. */
final class RowReader {
    private static final List<String> PEOPLE = Fields.all().stream().filter(f -> f.kind() == Field.Kind.PERSON)
            .map(Field::key).toList();

    private final Connection connection;
    private final String court;
    private final Map<Integer, Ledger> ledgers;
    private final NameWishes wishes;

    RowReader(Connection connection, String court, Map<Integer, Ledger> ledgers, NameWishes wishes) {
        this.wishes = wishes;
        this.connection = connection;
        this.court = court;
        this.ledgers = ledgers;
    }

    /**
     * The lines of items.
     *
     * @param items a page's worth
     * @return in their order; an entry that somebody removed by hand has no line, and the verification names it
     */
    List<Row> rows(List<Item> items) throws SQLException {
        Map<Integer, List<Long>> wanted = items.stream().collect(
                Collectors.groupingBy(Item::book, Collectors.mapping(Item::seq, Collectors.toList())));
        Map<Integer, Map<Long, List<LinkRows.Link>>> links = new HashMap<>();
        for (Map.Entry<Integer, List<Long>> book : new HashMap<>(wanted).entrySet()) {
            Map<Long, List<LinkRows.Link>> found = LinkRows.of(connection, book.getKey(), book.getValue());
            links.put(book.getKey(), found);
            found.values().forEach(list -> list.forEach(
                    link -> wanted.computeIfAbsent(link.inBook(), b -> new ArrayList<>()).add(link.seq())));
        }
        Map<String, Sealed> entries = entries(wanted);
        List<Row> rows = new ArrayList<>(items.size());
        for (Item item : items) {
            Sealed first = entries.get(key(item.book(), item.seq()));
            if (first != null) {
                List<LinkRows.Link> later = links.get(item.book()).getOrDefault(item.seq(), List.of());
                rows.add(Row.of(ledgers.get(item.book()), item, first,
                        later.stream().map(link -> entries.get(key(link.inBook(), link.seq())))
                                .filter(Sealed.class::isInstance).toList()));
            }
        }
        return rows;
    }

    /** How the values of lines are read: with the names of the people in them. */
    Values values(Collection<Row> rows) throws SQLException {
        Set<String> ids = new HashSet<>();
        for (Row row : rows) {
            ids.add(row.first().block().actor());
            row.later().forEach(later -> ids.add(later.block().actor()));
            PEOPLE.forEach(key -> ids(row.fact(key), ids));
        }
        Map<String, String> names = PersonRows.names(connection, court, ids);
        rows.stream().filter(row -> !named(row.fact("undertakingJudge"), names))
                .forEach(row -> wishes.of(row.first().block().caseNumber()));
        return new Values(names);
    }

    private Map<String, Sealed> entries(Map<Integer, List<Long>> wanted) throws SQLException {
        Map<String, Sealed> entries = new HashMap<>();
        for (Map.Entry<Integer, List<Long>> book : wanted.entrySet()) {
            EntryRows.find(connection, book.getKey(), book.getValue())
                    .forEach(e -> entries.put(key(e.book(), e.sealed().block().seq()), e.sealed()));
        }
        return entries;
    }

    private static boolean named(JsonNode person, Map<String, String> names) {
        return person.asText("").isEmpty() || names.containsKey(person.asText());
    }

    private static void ids(JsonNode value, Set<String> ids) {
        if (value.isArray()) {
            value.forEach(each -> ids(each, ids));
        } else if (value.isTextual() && value.asText().length() <= 64) {
            ids.add(value.asText());
        }
    }

    private static String key(int book, long seq) {
        return book + "/" + seq;
    }
}
