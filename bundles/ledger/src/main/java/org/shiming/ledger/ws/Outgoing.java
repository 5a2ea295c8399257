package org.shiming.ledger.ws;

import com.fasterxml.jackson.databind.JsonNode;
import org.shiming.ledger.app.LedgerDesk;
import org.shiming.ledger.domain.Block;
import org.shiming.ledger.domain.Ledger;
import org.shiming.ledger.domain.Sealed;
import org.shiming.ledger.domain.Verdict;
import org.shiming.support.json.Json;

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

    static EntryPage page(LedgerDesk.Page page) {
        EntryPage out = new EntryPage();
        page.lines().forEach(line -> out.items.add(line(line)));
        out.total = page.total();
        out.next = page.next() == null ? null : page.next().place() + "_" + page.next().book();
        return out;
    }

    static EntryDetail detail(LedgerDesk.Detail detail) {
        EntryDetail out = entry(detail.ledger(), detail.entry());
        out.filed = detail.item().map(item -> item.standing().filed()).orElse("");
        detail.later().forEach(later -> out.later.add(entry(detail.ledger(), later)));
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

    private static EntryLine line(LedgerDesk.Line line) {
        Block block = line.entry().block();
        JsonNode facts = Json.tree(block.facts());
        EntryLine out = new EntryLine();
        out.ledger = line.ledger().name();
        out.ledgerTitle = line.ledger().title();
        out.seq = block.seq();
        out.onDay = Words.day(block.onDay());
        out.registeredAt = Words.time(block.takenMillis());
        out.kind = block.kind();
        out.kindLabel = Words.kind(block.kind());
        out.caseNumber = block.caseNumber();
        out.partyLabel = Columns.text(facts, "partyLabel");
        out.cause = Columns.text(facts, "cause");
        out.explainer = line.item().people().explainer();
        out.explainerName = Columns.text(facts, "explainerName");
        out.outcome = line.item().standing().outcome();
        out.outcomeLabel = Words.of(out.outcome);
        out.mood = line.item().standing().mood();
        out.moodLabel = Words.of(out.mood);
        out.filed = line.item().standing().filed();
        out.hash = line.entry().hash();
        return out;
    }

    private static EntryDetail entry(Ledger ledger, Sealed sealed) {
        Block block = sealed.block();
        EntryDetail out = new EntryDetail();
        out.ledger = ledger.name();
        out.ledgerTitle = ledger.title();
        out.seq = block.seq();
        out.kind = block.kind();
        out.kindLabel = Words.kind(block.kind());
        out.onDay = Words.day(block.onDay());
        out.at = Words.time(block.atMillis());
        out.registeredAt = Words.time(block.takenMillis());
        out.actor = block.actor();
        out.caseNumber = block.caseNumber();
        out.subject = block.subject();
        out.refersTo = block.refersTo();
        out.columns = Columns.of(block.facts());
        out.feed = block.feed();
        out.feedPosition = block.feedPosition();
        out.eventId = block.eventId();
        out.sourceHash = block.sourceHash();
        out.algorithm = block.algorithm();
        out.prevHash = block.prevHash();
        out.hash = sealed.hash();
        return out;
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
