package org.shiming.ledger.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.identity.Caller;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.ledger.app.LedgerConfig;
import org.shiming.ledger.app.LedgerDesk;
import org.shiming.ledger.app.Reach;
import org.shiming.ledger.app.Settings;
import org.shiming.ledger.app.table.Table;
import org.shiming.ledger.app.table.Words;
import org.shiming.ledger.domain.Ledger;
import org.shiming.ledger.domain.Scope;
import org.shiming.ledger.domain.Selection;
import org.shiming.ledger.store.ExportRows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Exports all lines of a selection with all columns, equal to the screen (三.11): page by page into a file, which is
 * handed out whole or not at all. Every export, refused ones too, is kept on record. Safe for concurrent use.
 */
@Component(service = Exports.class, configurationPid = LedgerConfig.PID)
public final class Exports {
    private static final Logger LOG = LoggerFactory.getLogger(Exports.class);
    private static final int AT_ONCE = 2;
    /** A line's estimated size in the file, generous. */
    private static final long LINE_BYTES = 600;
    private static final int PAGE = 500;

    private final LedgerDesk desk;
    private final DataSource dataSource;
    private final Spool spool;
    private final Clock clock;
    private final Semaphore places = new Semaphore(AT_ONCE);

    /**
     * Made by Declarative Services.
     *
     * @param desk answers what the ledgers hold
     * @param dataSource the suite's data source
     * @param config where exports are written, and how much of the disk they leave
     * @throws IOException if that folder cannot be used
     */
    @Activate
    public Exports(@Reference LedgerDesk desk,
            @Reference(target = "(osgi.jndi.service.name=shiming)") DataSource dataSource, LedgerConfig config)
            throws IOException {
        this(desk, dataSource, Spool.of(folder(config), Settings.of(config).exportReserveMegabytes() * 1024L * 1024L),
                Clock.systemUTC());
        spool.sweep(clock.instant());
    }

    Exports(LedgerDesk desk, DataSource dataSource, Spool spool, Clock clock) {
        this.desk = desk;
        this.dataSource = dataSource;
        this.spool = spool;
        this.clock = clock;
    }

    /**
     * Exports a selection.
     *
     * @param caller who asks
     * @param scope what the caller may see
     * @param selection what is asked for; a ledger is needed
     * @param asked the selection in words, for the record
     * @param form spreadsheet or CSV
     * @return the file; or {@code EXPORT_BUSY}, {@code EXPORT_DISK_FULL}, {@code EXPORT_FAILED}
     */
    public Outcome<Export> export(Caller caller, Scope scope, Selection selection, String asked, ExportForm form) {
        Ledger ledger = selection.ledger().orElseThrow();
        Table table = new Table(ledger, Reach.sights(caller));
        return spooled(caller, ledger.name(), asked, form, desk.page(scope, selection, null, 1).total() * LINE_BYTES,
                out -> write(form == ExportForm.CSV ? new CsvWriter(out)
                        : new XlsxWriter(out, ledger.title(), XlsxWriter.SHEET_ROWS), scope, selection, table, caller,
                        asked));
    }

    /** Writes and says how many lines it wrote. */
    interface Lines {
        long write(OutputStream out) throws IOException;
    }

    /** Writes a file under the same limits and on the same record, whatever is in it. */
    Outcome<Export> spooled(Caller caller, String ledger, String asked, ExportForm form, long estimate, Lines lines) {
        if (!places.tryAcquire()) {
            return refused(caller, ledger, asked, form, Refusal.of(FaultKind.TOO_MANY, "EXPORT_BUSY",
                    "正在进行的导出较多，本次未导出；请稍候再试。"));
        }
        try {
            return spool.fits(estimate) ? done(caller, ledger, asked, form, lines)
                    : refused(caller, ledger, asked, form, diskFull());
        } catch (Guarded.DiskFull full) {
            return refused(caller, ledger, asked, form, diskFull());
        } catch (IOException failure) {
            LOG.error("an export of ledger {} could not be written", ledger, failure);
            return refused(caller, ledger, asked, form, Refusal.of(FaultKind.UNAVAILABLE, "EXPORT_FAILED",
                    "导出文件未能写完，已删除，台账未受影响；请稍后重试，仍不成功请联系信息运维。"));
        } finally {
            places.release();
        }
    }

    private Outcome<Export> done(Caller caller, String ledger, String asked, ExportForm form, Lines lines)
            throws IOException {
        long[] rows = new long[1];
        Spool.Written file = spool.write(form.extension(), out -> rows[0] = lines.write(out));
        record(caller, ledger, asked, form, new ExportRows.Result(rows[0], file.bytes(), file.sha256(), "OK"));
        String title = Ledger.of(ledger).map(Ledger::title).orElse("台账");
        String name = title + "_" + LocalDate.now(clock.withZone(Words.ZONE)) + "." + form.extension();
        return Outcome.done(new Export(file.path(), name, form, rows[0], file.bytes()));
    }

    private long write(RowWriter writer, Scope scope, Selection selection, Table table, Caller caller, String asked)
            throws IOException {
        writer.head(table.headings());
        long rows = 0;
        LedgerDesk.Page page = desk.page(scope, selection, null, PAGE);
        while (true) {
            for (var row : page.rows()) {
                writer.row(table.cells(row, page.values()));
                rows++;
            }
            if (page.next() == null) {
                break;
            }
            page = desk.page(scope, selection, page.next(), PAGE);
        }
        writer.end(List.of(new String[]{"台账", table.ledger().title()}, new String[]{"法院代码", scope.court()},
                new String[]{"筛选条件", asked}, new String[]{"条数", Long.toString(rows)},
                new String[]{"导出人", caller.name()}, new String[]{"导出时间", Words.minute(clock.millis())},
                new String[]{"说明", "以“＊＊＊”显示的内容不在导出人的查看范围内；以 = + - @ 开头的文字前加了一个撇号。"}));
        return rows;
    }

    private Outcome<Export> refused(Caller caller, String ledger, String asked, ExportForm form, Refusal refusal) {
        record(caller, ledger, asked, form, new ExportRows.Result(0, 0, "", refusal.code()));
        return Outcome.refused(refusal);
    }

    private void record(Caller caller, String ledger, String asked, ExportForm form, ExportRows.Result result) {
        try (Connection connection = dataSource.getConnection()) {
            ExportRows.insert(connection, new ExportRows.Request(UUID.randomUUID().toString(), caller.court().value(),
                    clock.millis(), caller.id().value(), ledger, form.name(), asked), result);
        } catch (SQLException failure) {
            throw new IllegalStateException("the export could not be put on record, so it is not handed out", failure);
        }
    }

    private static Refusal diskFull() {
        return Refusal.of(FaultKind.UNAVAILABLE, "EXPORT_DISK_FULL",
                "服务器磁盘空间不足以写出本次导出，未导出，台账未受影响；请缩小日期范围后重试，或联系信息运维清理磁盘。");
    }

    private static Path folder(LedgerConfig config) {
        return Path.of(config.exportFolder().isBlank() ? System.getProperty("java.io.tmpdir") : config.exportFolder());
    }
}
