package org.shiming.ledger.app;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javax.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import liquibase.exception.LiquibaseException;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.apache.openjpa.persistence.PersistenceProviderImpl;
import org.shiming.api.feed.Feed;
import org.shiming.api.feed.FeedEntry;
import org.shiming.ledger.domain.Ledger;
import org.shiming.ledger.domain.Scope;
import org.shiming.ledger.domain.Selection;
import org.shiming.support.schema.Migrator;
import org.shiming.support.tx.Tx;

/**
 * Measures on a Derby on disk, or on a PostgreSQL: {@code LedgerBench <folder or URL> <entries> <threads>}. Not a test:
 * run by hand, figures stand in the ADR.
 */
public final class LedgerBench {
    private static final PrintStream OUT = System.out;

    private LedgerBench() {}

    /** @param args folder or URL, entries, threads of the verification */
    public static void main(String[] args) throws Exception {
        int entries = Integer.parseInt(args[1]);
        boolean postgres = args[0].startsWith("jdbc:postgresql:");
        DataSource database = postgres ? Postgres.source(args[0]) : derby(Path.of(args[0]));
        EntityManagerFactory factory = postgres ? Postgres.open(database) : open(database);
        fill(new Tx(factory), entries);
        for (int threads = 1; threads <= Integer.parseInt(args[2]); threads++) {
            verify(database, threads);
        }
        lists(database);
        factory.close();
    }

    private static DataSource derby(Path folder) throws IOException {
        EmbeddedDataSource derby = new EmbeddedDataSource();
        derby.setDatabaseName(Files.createDirectories(folder).resolve("db").toString());
        derby.setCreateDatabase("create");
        return derby;
    }

    private static EntityManagerFactory open(DataSource derby) throws SQLException, LiquibaseException {
        Migrator.migrate(derby, "sm_ledger", "db/sm_ledger.xml", LedgerBench.class.getClassLoader());
        return new PersistenceProviderImpl().createEntityManagerFactory("shiming-ledger",
                Map.of("openjpa.ConnectionFactory", derby, "javax.persistence.nonJtaDataSource", "",
                        "openjpa.jdbc.DBDictionary", "derby", "openjpa.Log", "slf4j"));
    }

    /** Catches up from nothing; a database that was filled before is measured as it is. */
    private static void fill(Tx tx, int entries) {
        MadeUp feed = new MadeUp(entries);
        Intake intake = new Intake(tx, feed, Digests.SM3, 5000, Clock.systemUTC());
        if (intake.position() > 0) {
            intake.close();
            return;
        }
        long start = System.nanoTime();
        long lap = start;
        long lapCpu = cpu();
        for (int n = 1; intake.round(); n++) {
            if (n * 5000 % 100_000 == 0) {
                long now = System.nanoTime();
                OUT.printf("%,d entries: last 100,000 at %,.0f/s, %,.0f per CPU second (feed made in %.1f s so far)%n",
                        n * 5000, 100_000 / seconds(now - lap), 100_000 / seconds(cpu() - lapCpu), feed.nanos / 1e9);
                lap = now;
                lapCpu = cpu();
            }
        }
        long spent = System.nanoTime() - start;
        intake.close();
        OUT.printf("catch-up: %,d entries in %.1f s = %,.0f/s%n", entries, seconds(spent), entries / seconds(spent));
    }

    private static void verify(DataSource dataSource, int threads) {
        Verifier verifier = new Verifier(dataSource, threads, Clock.systemUTC(), Optional.empty());
        for (int i = 0; i < 4; i++) {
            long cpu = cpu();
            var verdict = verifier.verify("", "").orElseThrow();
            OUT.printf("verify, %d threads: %,d entries in %,d ms = %,d/s, %,.0f per CPU second, whole %s %s%n",
                    threads,
                    verdict.entries(), verdict.millis(), verdict.speed(), verdict.entries() / seconds(cpu() - cpu),
                    verdict.whole(), verdict.books().stream().filter(b -> b.flaw().isPresent()).toList());
        }
    }

    /** Pages of 20 with total, each selection many times: median and 99th percentile. */
    private static void lists(DataSource dataSource) throws Exception {
        try (Connection kept = dataSource.getConnection()) {
            // One connection handed out again and again, as a pool does.
            DataSource pool = (DataSource) Proxy.newProxyInstance(LedgerBench.class.getClassLoader(),
                    new Class<?>[]{DataSource.class}, (proxy, method, args) -> unclosed(kept));
            LedgerDesk desk = new LedgerDesk(pool, new NameWishes());
            for (Map.Entry<String, Selection> one : selections().entrySet()) {
                for (Scope scope : List.of(Fixture.ALL, new Scope(Samples.COURT, Scope.Reach.UNIT, "民1庭"),
                        new Scope(Samples.COURT, Scope.Reach.PERSON, "p-7"))) {
                    measure(desk, one.getKey(), scope, one.getValue());
                }
            }
        }
    }

    private static void measure(LedgerDesk desk, String name, Scope scope, Selection selection) {
        long[] micros = new long[300];
        LedgerDesk.Page page = null;
        for (int i = -100; i < micros.length; i++) {
            long start = System.nanoTime();
            page = desk.page(scope, selection, i % 3 == 0 || page == null ? null : page.next(), 20);
            if (i >= 0) {
                micros[i] = (System.nanoTime() - start) / 1000;
            }
        }
        Arrays.sort(micros);
        OUT.printf("list %-22s %-6s total %,9d entries: p50 %.1f ms, p99 %.1f ms%n", name, scope.reach(), page.total(),
                micros[150] / 1000.0, micros[297] / 1000.0);
    }

    private static Map<String, Selection> selections() {
        Optional<String> none = Optional.empty();
        Optional<LocalDate> any = Optional.empty();
        Optional<Ledger> book = Optional.of(Ledger.DUTY_LAWYER);
        Map<String, Selection> selections = new LinkedHashMap<>();
        selections.put("all", Selection.all(Ledger.DUTY_LAWYER));
        selections.put("outcome", new Selection(book, any, any, none, none, none, Optional.of("PARTLY"), none, none));
        selections.put("rare mood, unfiled", new Selection(book, any, any, none, none, none,
                Optional.of("NOT_UNDERSTOOD"), Optional.of("EXTREME"), Optional.of("N")));
        selections.put("explainer", new Selection(book, any, any, none, Optional.of("p-7"), none, none, none, none));
        selections.put("explainer, rare mood", new Selection(book, any, any, none, Optional.of("p-7"), none, none,
                Optional.of("EXTREME"), none));
        selections.put("dates, outcome, filed", new Selection(book, Optional.of(LocalDate.of(2021, 1, 20)),
                Optional.of(LocalDate.of(2021, 9, 9)), none, none, none, Optional.of("UNDERSTOOD"), none,
                Optional.of("Y")));
        selections.put("case", new Selection(Optional.empty(), any, any, Optional.of("（2026）豫0481民初77号"), none, none,
                none, none, none));
        return selections;
    }

    private static Connection unclosed(Connection connection) {
        return (Connection) Proxy.newProxyInstance(LedgerBench.class.getClassLoader(),
                new Class<?>[]{Connection.class},
                (proxy, method, args) -> method.getName().equals("close") ? null : method.invoke(connection, args));
    }

    /** CPU time of this process: what stays comparable on a machine that does other things too. */
    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }

    /** Makes sessions and, for most, their filing, 800 a day. */
    private static final class MadeUp implements Feed {
        private final int entries;
        private final Random random = new Random(42);
        private final List<FeedEntry> made = new ArrayList<>();
        private long offset;
        private String last = "";
        private long nanos;

        MadeUp(int entries) {
            this.entries = entries;
        }

        @Override
        public String name() {
            return "matters";
        }

        @Override
        public List<FeedEntry> read(long after, int max) {
            long start = System.nanoTime();
            if (after != offset) {
                throw new IllegalStateException("read once, in order");
            }
            made.clear();
            for (long position = after + 1; position <= Math.min(entries, after + max); position++) {
                LocalDate day = LocalDate.of(2021, 1, 4).plusDays(position / 800);
                boolean filing = position % 3 == 0;
                Samples.Session session = Samples.random(random, day, 60);
                FeedEntry fact = filing ? Samples.filed(last, session.startedAt) : session.fact();
                last = session.id;
                made.add(new FeedEntry(position, fact.eventId(), fact.type(), fact.at(), fact.court(),
                        fact.caseNumber(), fact.actor(), fact.payload()));
            }
            offset = after + made.size();
            nanos += System.nanoTime() - start;
            return List.copyOf(made);
        }

        @Override
        public long latest() {
            return entries;
        }
    }
}
