package org.shiming.ledger.app.export;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.PersonId;
import org.shiming.ledger.app.Fixture;
import org.shiming.ledger.app.LedgerDesk;
import org.shiming.ledger.app.MemoryFeed;
import org.shiming.ledger.app.Samples;
import org.shiming.ledger.app.table.Table;
import org.shiming.ledger.domain.Field;
import org.shiming.ledger.domain.Ledger;
import org.shiming.ledger.domain.Selection;
import org.shiming.ledger.store.ExportRows;

/** 三.11: all rows and all fields, equal to the screen; on record; whole or not at all. */
public class ExportsTest {
    private static final int LINES = 620;
    private static final long MEGABYTE = 1 << 20;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Fixture ledger;
    private long free = 10_000 * MEGABYTE;

    @Before
    public void open() {
        ledger = new Fixture();
        MemoryFeed matters = new MemoryFeed("matters");
        for (int i = 1; i <= LINES; i++) {
            Samples.Session session = Samples.session("s-" + i);
            session.division = i == 7 ? "=HYPERLINK(\"x\"),\"庭\"\n二" : "民" + i % 3 + "庭";
            session.startedAt = Instant.parse("2026-11-20T01:00:00Z").plusSeconds(i);
            matters.add(session.fact());
        }
        matters.add(Samples.filed("s-1", Instant.parse("2026-11-21T03:00:00Z")));
        ledger.follow(matters);
    }

    @After
    public void close() {
        ledger.close();
    }

    @Test
    public void everyLineAndEveryColumnIsThereAndEqualToTheScreen() throws IOException {
        List<List<String>> lines = Csv.read(csv(exports().export(manager(), Fixture.ALL,
                Selection.all(Ledger.JUDGE_INITIATED), "全部", ExportForm.CSV)));
        Table table = new Table(Ledger.JUDGE_INITIATED, Set.of(Field.Sight.values()));
        assertEquals(LINES + 1, lines.size());
        assertEquals(table.headings().stream().map(Table.Heading::heading).toList(), lines.get(0));
        LedgerDesk.Page page = ledger.desk.page(Fixture.ALL, Selection.all(Ledger.JUDGE_INITIATED), null, 200);
        for (int i = 0; i < page.rows().size(); i++) {
            assertEquals(table.cells(page.rows().get(i), page.values()).stream().map(RowWriter::harmless).toList(),
                    lines.get(i + 1));
        }
        assertEquals("all numbers once", LINES,
                lines.stream().skip(1).map(line -> line.get(0)).distinct().count());
    }

    @Test
    public void aSpreadsheetHasTheSameCells() throws IOException {
        byte[] xlsx = bytes(exports().export(manager(), Fixture.ALL, Selection.all(Ledger.JUDGE_INITIATED), "全部",
                ExportForm.XLSX));
        List<List<String>> sheet = Xlsx.sheet(xlsx, 1);
        List<List<String>> lines = Csv.read(csv(exports().export(manager(), Fixture.ALL,
                Selection.all(Ledger.JUDGE_INITIATED), "全部", ExportForm.CSV)));
        assertEquals(lines, sheet);
        assertTrue(Xlsx.sheet(xlsx, 2).contains(List.of("条数", Integer.toString(LINES))));
    }

    @Test
    public void aNameThatStartsWithAnEqualsSignIsNoFormula() throws IOException {
        String csv = csv(exports().export(manager(), Fixture.ALL, Selection.all(Ledger.JUDGE_INITIATED), "全部",
                ExportForm.CSV));
        assertTrue(csv.contains("\"'=HYPERLINK(\"\"x\"\"),\"\"庭\"\"\n二\""));
        for (String start : List.of("=1", "+1", "-1", "@x", "\t=1")) {
            assertEquals("'" + start, RowWriter.harmless(start));
        }
        assertEquals("（2026）豫0481民初1号", RowWriter.harmless("（2026）豫0481民初1号"));
        assertEquals("", RowWriter.harmless(""));
    }

    @Test
    public void aCsvBeginsWithAByteOrderMark() throws IOException {
        byte[] bytes = bytes(exports().export(manager(), Fixture.ALL, Selection.all(Ledger.REGISTER), "全部",
                ExportForm.CSV));
        assertEquals((byte) 0xEF, bytes[0]);
        assertEquals((byte) 0xBB, bytes[1]);
        assertEquals((byte) 0xBF, bytes[2]);
    }

    @Test
    public void moreRowsThanASheetHoldsGoOnTheNext() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxWriter writer = new XlsxWriter(out, "台账", 3);
        writer.head(List.of(new Table.Heading("a", "甲", Field.Kind.TEXT, true)));
        for (int i = 1; i <= 7; i++) {
            writer.row(List.of("第" + i + "行"));
        }
        writer.end(List.of());
        assertEquals(List.of(List.of("甲"), List.of("第1行"), List.of("第2行"), List.of("第3行")),
                Xlsx.sheet(out.toByteArray(), 1));
        assertEquals(List.of(List.of("甲"), List.of("第7行")), Xlsx.sheet(out.toByteArray(), 3));
    }

    @Test
    public void everyExportIsOnRecord() throws IOException {
        Exports exports = exports();
        Export export = ((Outcome.Done<Export>) exports.export(manager(), Fixture.ALL,
                Selection.all(Ledger.JUDGE_INITIATED), "结果：理解", ExportForm.CSV)).value();
        ExportRows.Kept kept = ledger.desk.exports(Samples.COURT, 10).kept().get(0);
        assertEquals("tm-1", kept.request().actor());
        assertEquals("JUDGE_INITIATED", kept.request().ledger());
        assertEquals("结果：理解", kept.request().asked());
        assertEquals(LINES, kept.result().rows());
        assertEquals(Files.size(export.file()), kept.result().bytes());
        assertEquals("OK", kept.result().outcome());
        assertEquals(64, kept.result().sha256().length());
        export.send(new ByteArrayOutputStream());
        assertEquals("another court sees none of it", 0, ledger.desk.exports("豫0482", 10).kept().size());
    }

    @Test
    public void anExportLargerThanTheDiskIsRefusedBeforeItBegins() throws IOException {
        free = 300 * MEGABYTE - 1;
        assertEquals("EXPORT_DISK_FULL", code(exports().export(manager(), Fixture.ALL,
                Selection.all(Ledger.JUDGE_INITIATED), "全部", ExportForm.XLSX)));
        assertEquals(0, left());
        assertEquals("EXPORT_DISK_FULL", ledger.desk.exports(Samples.COURT, 1).kept().get(0).result().outcome());
    }

    @Test
    public void aDiskThatFillsMeanwhileEndsTheExportAndNothingOfItStays() throws IOException {
        Exports exports = exports();
        Outcome<Export> outcome = exports.spooled(manager(), "REGISTER", "全部", ExportForm.CSV, 0, out -> {
            for (int i = 0; i < 20; i++) {
                free = i < 5 ? 10_000 * MEGABYTE : 0;
                out.write(new byte[(int) MEGABYTE]);
            }
            return 20;
        });
        assertEquals("EXPORT_DISK_FULL", code(outcome));
        assertEquals(0, left());
    }

    @Test
    public void anExportThatCannotBeWrittenSaysSoAndLeavesNothing() throws IOException {
        Outcome<Export> outcome = exports().spooled(manager(), "REGISTER", "全部", ExportForm.CSV, 0, out -> {
            throw new IOException("the disk is gone");
        });
        assertEquals("EXPORT_FAILED", code(outcome));
        assertEquals(0, left());
        assertEquals("EXPORT_FAILED", ledger.desk.exports(Samples.COURT, 1).kept().get(0).result().outcome());
    }

    @Test
    public void noMoreThanTwoAtOnce() throws Exception {
        Exports exports = exports();
        ExecutorService others = Executors.newFixedThreadPool(2);
        CountDownLatch busy = new CountDownLatch(2);
        CountDownLatch go = new CountDownLatch(1);
        Exports.Lines slow = out -> {
            busy.countDown();
            return await(go) ? 1 : 0;
        };
        Future<Outcome<Export>> one = others
                .submit(() -> exports.spooled(manager(), "REGISTER", "", ExportForm.CSV, 0, slow));
        others.submit(() -> exports.spooled(manager(), "REGISTER", "", ExportForm.CSV, 0, slow));
        assertTrue(busy.await(10, TimeUnit.SECONDS));
        assertEquals("EXPORT_BUSY",
                code(exports.spooled(manager(), "REGISTER", "", ExportForm.CSV, 0, out -> 1)));
        go.countDown();
        assertEquals(1, ((Outcome.Done<Export>) one.get(10, TimeUnit.SECONDS)).value().rows());
        others.shutdown();
        assertTrue(others.awaitTermination(10, TimeUnit.SECONDS));
    }

    @Test
    public void theFileIsGoneOnceItWasHandedOutEvenIfTheReceiverWentAway() throws IOException {
        Export export = ((Outcome.Done<Export>) exports().export(manager(), Fixture.ALL,
                Selection.all(Ledger.REGISTER), "全部", ExportForm.CSV)).value();
        boolean broken = false;
        try {
            export.send(new java.io.OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    throw new IOException("the browser was closed");
                }
            });
        } catch (IOException away) {
            broken = true;
        }
        assertTrue(broken);
        assertFalse(Files.exists(export.file()));
    }

    @Test
    public void whatAnEarlierLifeLeftIsSweptAndNothingElse() throws IOException {
        Path stale = folder.newFile("shiming-ledger-export-1.csv").toPath();
        Files.setLastModifiedTime(stale, FileTime.from(Instant.now().minusSeconds(7 * 3600)));
        Path fresh = folder.newFile("shiming-ledger-export-2.csv").toPath();
        Path other = folder.newFile("other.csv").toPath();
        Files.setLastModifiedTime(other, FileTime.from(Instant.EPOCH));
        Spool.of(folder.getRoot().toPath(), 0).sweep(Instant.now());
        assertFalse(Files.exists(stale));
        assertTrue(Files.exists(fresh));
        assertTrue(Files.exists(other));
    }

    private Exports exports() {
        return new Exports(ledger.desk, ledger.dataSource(),
                new Spool(folder.getRoot().toPath(), () -> free, 300 * MEGABYTE), Fixture.CLOCK);
    }

    private static Caller manager() {
        return new Caller(new PersonId("tm-1"), "关若飞", Set.of(Role.TRIAL_MANAGEMENT), new CourtCode(Samples.COURT),
                "审管办",
                false);
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private int left() throws IOException {
        int files = 0;
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder.getRoot().toPath())) {
            for (Path file : all) {
                assertTrue(Files.exists(file));
                files++;
            }
        }
        return files;
    }

    private static String code(Outcome<Export> outcome) {
        return ((Outcome.Refused<Export>) outcome).refusal().code();
    }

    private static byte[] bytes(Outcome<Export> outcome) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ((Outcome.Done<Export>) outcome).value().send(out);
        return out.toByteArray();
    }

    private static String csv(Outcome<Export> outcome) throws IOException {
        return new String(bytes(outcome), StandardCharsets.UTF_8);
    }
}
