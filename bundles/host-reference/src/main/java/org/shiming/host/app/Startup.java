package org.shiming.host.app;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.shiming.host.demo.DemoCases;
import org.shiming.host.demo.LoadedCase;
import org.shiming.host.domain.CaseDocument;
import org.shiming.host.store.CaseLoader;
import org.shiming.host.store.CaseRows;
import org.shiming.host.store.Db;
import org.shiming.host.store.HostSchema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What happens before anybody may ask: tables, then demo cases if the file is empty, then the outbox. */
public final class Startup {
    private static final Logger LOG = LoggerFactory.getLogger(Startup.class);
    private static final int BATCH = 100;
    private final Db db;
    private final Outbox outbox;
    private final LocalDate base;
    private final int reportDays;

    /**
     * Wires the start.
     *
     * @param db this system's database
     * @param outbox started last
     * @param baseDate the day on which the demo stands, yyyy-MM-dd
     * @param reportDays demo judgments issued within so many days before it are reported to the suite; 0 for none
     */
    public Startup(Db db, Outbox outbox, String baseDate, int reportDays) {
        this.db = db;
        this.outbox = outbox;
        this.base = LocalDate.parse(baseDate);
        this.reportDays = reportDays;
    }

    /** Makes everything ready. */
    public void start() {
        new HostSchema(db).prepare();
        if (db.read(new CaseRows()::count) == 0) {
            load();
        }
        outbox.start();
    }

    /** Stops the outbox. */
    public void stop() {
        outbox.stop();
    }

    /** Batches, the last of them first in the list's order of age; a start broken off leaves nothing. */
    private void load() {
        long began = System.nanoTime();
        List<LoadedCase> cases = new DemoCases(base).all();
        db.read(c -> {
            try (CaseLoader loader = new CaseLoader(c, 0)) {
                for (int i = 0; i < cases.size(); i++) {
                    loader.add(cases.get(i).file(), cases.get(i).texts());
                    if ((i + 1) % BATCH == 0) {
                        loader.send();
                    }
                }
                loader.send();
            }
            for (LoadedCase loaded : cases) {
                report(c, loaded);
            }
            return null;
        });
        LOG.info("{} demo cases loaded in {} ms", cases.size(), (System.nanoTime() - began) / 1_000_000);
    }

    private void report(Connection c, LoadedCase loaded) throws SQLException {
        for (CaseDocument document : loaded.file().documents()) {
            if (document.issued() && document.issuedOn().isAfter(base.minusDays(reportDays))) {
                outbox.judgment(c, loaded.file().heading(), document.documentId());
            }
        }
    }
}
