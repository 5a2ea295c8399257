package org.shiming.ledger.ws;

import java.util.List;
import org.shiming.ledger.app.LedgerDesk;
import org.shiming.ledger.app.office.MonthLocks;
import org.shiming.ledger.app.table.Values;
import org.shiming.ledger.app.table.Words;
import org.shiming.ledger.domain.Ledger;

/** From what the office did to what callers get. */
final class OfficeViews {
    private OfficeViews() {}

    static MonthVersions months(List<MonthLocks.Shown> all, String publicKey, Values names) {
        MonthVersions out = new MonthVersions();
        out.publicKey = publicKey;
        all.forEach(shown -> {
            MonthVersion version = new MonthVersion();
            version.month = month(shown.kept().month());
            version.version = shown.kept().version();
            version.locked = shown.kept().locked();
            version.at = Words.time(shown.kept().atMillis());
            version.actor = shown.kept().actor();
            version.actorName = names.person(version.actor);
            version.reason = shown.kept().reason();
            version.summary = shown.kept().summary();
            version.signature = shown.kept().signature();
            version.authentic = shown.authentic();
            version.since.addAll(shown.since());
            out.items.add(version);
        });
        return out;
    }

    static ExportLines exports(LedgerDesk.Exported exported) {
        ExportLines out = new ExportLines();
        exported.kept().forEach(kept -> {
            ExportLine line = new ExportLine();
            line.at = Words.time(kept.request().atMillis());
            line.actor = kept.request().actor();
            line.actorName = exported.values().person(line.actor);
            line.ledger = kept.request().ledger();
            line.ledgerTitle = Ledger.of(line.ledger).map(Ledger::title).orElse(line.ledger);
            line.form = kept.request().form();
            line.asked = kept.request().asked();
            line.rows = kept.result().rows();
            line.bytes = kept.result().bytes();
            line.sha256 = kept.result().sha256();
            line.outcome = kept.result().outcome();
            out.items.add(line);
        });
        return out;
    }

    static RootLines roots(List<LedgerDesk.WrittenRoot> roots, String publicKey) {
        RootLines out = new RootLines();
        out.publicKey = publicKey;
        roots.forEach(kept -> {
            RootLine line = new RootLine();
            line.number = kept.number();
            line.at = Words.time(kept.atMillis());
            line.root = kept.root();
            out.items.add(0, line);
        });
        return out;
    }

    /** A month as the service writes it. @param month as yyyymm @return yyyy-MM */
    static String month(int month) {
        return "%04d-%02d".formatted(month / 100, month % 100);
    }
}
