package org.shiming.ledger.app.office;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shiming.ledger.domain.Ledger;
import org.shiming.ledger.store.BookRows;
import org.shiming.ledger.store.FigureRows;
import org.shiming.ledger.store.Head;

/**
 * What a court's ledgers held of a month when it was locked.
 *
 * @param books ledger by ledger, in one order
 */
record Summary(List<Book> books) {
    /** One ledger. @param ledger code @param entries of the whole chain @param head last hash @param outcomes items */
    record Book(String ledger, long entries, String head, Map<String, Long> outcomes) {
        long items() {
            return outcomes.values().stream().mapToLong(Long::longValue).sum();
        }

        /** Its line of the signed text. */
        String line() {
            return ledger + " items=" + items() + " entries=" + entries + " head=" + head + " outcomes=" + outcomes
                    .entrySet().stream().map(each -> each.getKey() + ":" + each.getValue())
                    .collect(Collectors.joining(","));
        }

        /** The same for people. */
        String told() {
            return Ledger.of(ledger).map(Ledger::title).orElse(ledger) + " " + items() + " 件";
        }
    }

    /** Takes stock, with every ledger of the court locked for the rest of the transaction. */
    static Summary take(Connection connection, String court, int month) throws SQLException {
        List<Book> books = new ArrayList<>();
        List<String> ledgers = BookRows.ofCourt(connection, court).stream().map(Head::ledger)
                .sorted(Comparator.naturalOrder()).toList();
        for (String ledger : ledgers) {
            Head head = BookRows.lock(connection, court, ledger);
            books.add(new Book(ledger, head.lastSeq(), head.hash(), FigureRows.month(connection, head.id(), month)));
        }
        return new Summary(books);
    }

    /** Takes stock without locking anything. */
    static List<Book> look(Connection connection, String court, int month) throws SQLException {
        List<Book> books = new ArrayList<>();
        for (Head head : BookRows.ofCourt(connection, court)) {
            books.add(new Book(head.ledger(), head.lastSeq(), head.hash(),
                    FigureRows.month(connection, head.id(), month)));
        }
        return books;
    }

    long items() {
        return books.stream().mapToLong(Book::items).sum();
    }

    /** The text that is signed. */
    String text(String court, int month, int version, String at, String by, String statement) {
        List<String> lines = new ArrayList<>(List.of("shiming-ledger-month/1", "court " + court, "month " + month,
                "version " + version, "at " + at, "by " + by, "statement " + statement.replaceAll("\\s+", " ")));
        books.forEach(book -> lines.add(book.line()));
        return String.join("\n", lines) + "\n";
    }
}
