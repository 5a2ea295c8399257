package org.shiming.ledger.ws;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shiming.ledger.app.LedgerDesk;
import org.shiming.ledger.app.table.Row;
import org.shiming.ledger.app.table.Table;
import org.shiming.ledger.app.table.Values;
import org.shiming.ledger.app.table.Words;
import org.shiming.ledger.domain.Block;
import org.shiming.ledger.domain.Field;
import org.shiming.ledger.domain.Ledger;
import org.shiming.ledger.domain.Verdict;

/** From what the ledgers hold to what callers get. */
final class Outgoing {
    private Outgoing() {}

    static LedgerTotal total(LedgerDesk.Total total) {
        LedgerTotal out = new LedgerTotal();
        out.ledger = total.ledger().name();
        out.title = total.ledger().title();
        out.total = total.items();
        out.entries = total.entries();
        out.headHash = total.headHash().isEmpty() ? null : total.headHash();
        return out;
    }

    static EntryPage page(LedgerDesk.Page page, Set<Field.Sight> sights) {
        EntryPage out = new EntryPage();
        Map<Ledger, Table> tables = new EnumMap<>(Ledger.class);
        page.rows().forEach(row -> out.items.add(line(row, page.values(),
                tables.computeIfAbsent(row.ledger(), ledger -> new Table(ledger, sights)))));
        out.total = page.total();
        out.next = page.next() == null ? null : page.next().place() + "_" + page.next().book();
        return out;
    }

    static EntryDetail detail(LedgerDesk.Detail detail, Set<Field.Sight> sights) {
        Entries entries = new Entries(detail.values(), sights);
        EntryDetail out = entries.entry(detail.ledger(), detail.entry());
        detail.row().ifPresent(row -> {
            out.filed = row.item().standing().filed();
            out.version = row.version();
            out.current = columns(new Table(row.ledger(), sights), row, detail.values());
            row.later().forEach(later -> out.later.add(entries.entry(detail.ledger(), later)));
        });
        return out;
    }

    static LedgerColumns columns(Table table) {
        LedgerColumns out = new LedgerColumns();
        table.headings().forEach(heading -> {
            ColumnHead head = new ColumnHead();
            head.code = heading.key();
            head.label = heading.heading();
            head.kind = heading.kind().name();
            head.listed = heading.listed();
            out.items.add(head);
        });
        return out;
    }

    static VerifyResult verdict(Verdict verdict) {
        VerifyResult out = new VerifyResult();
        out.whole = verdict.whole();
        out.at = Words.time(verdict.at().toEpochMilli());
        out.entries = verdict.entries();
        out.millis = verdict.millis();
        verdict.books().forEach(book -> out.books.add(book(book)));
        return out;
    }

    private static EntryLine line(Row row, Values values, Table table) {
        Block block = row.first().block();
        EntryLine out = new EntryLine();
        out.ledger = row.ledger().name();
        out.ledgerTitle = row.ledger().title();
        out.seq = block.seq();
        out.onDay = Words.day(block.onDay());
        out.registeredAt = Words.time(block.takenMillis());
        out.kind = block.kind();
        out.kindLabel = Words.kind(block.kind());
        out.caseNumber = block.caseNumber();
        out.partyLabel = row.fact("partyLabel").asText("");
        out.cause = row.fact("cause").asText("");
        out.explainer = row.item().people().explainer();
        out.explainerName = row.fact("explainerName").asText(values.person(out.explainer));
        out.outcome = row.item().standing().outcome();
        out.outcomeLabel = Words.of(out.outcome);
        out.mood = row.item().standing().mood();
        out.moodLabel = Words.of(out.mood);
        out.filed = row.item().standing().filed();
        out.version = row.version();
        out.columns = columns(table, row, values);
        out.hash = row.first().hash();
        return out;
    }

    private static List<Column> columns(Table table, Row row, Values values) {
        List<Column> columns = new ArrayList<>();
        List<String> cells = table.cells(row, values);
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                Column column = new Column();
                column.code = table.headings().get(i).key();
                column.label = table.headings().get(i).heading();
                column.value = cells.get(i);
                columns.add(column);
            }
        }
        return columns;
    }

    private static BookVerdict book(Verdict.Book book) {
        BookVerdict out = new BookVerdict();
        out.court = book.court();
        out.ledger = book.ledger();
        out.title = Ledger.of(book.ledger()).map(Ledger::title).orElse("全部台账");
        out.entries = book.entries();
        out.headHash = book.headHash();
        out.whole = book.flaw().isEmpty();
        book.flaw().ifPresent(flaw -> {
            out.flaw = flaw.kind().name();
            out.seq = flaw.seq();
            out.message = flaw.message();
        });
        return out;
    }
}
