package org.shiming.ledger.app;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import javax.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.shiming.ledger.app.office.LedgerKey;
import org.shiming.ledger.app.proof.RootFolder;
import org.shiming.ledger.app.proof.RootWatch;
import org.shiming.ledger.domain.Ledger;
import org.shiming.ledger.domain.Verdict;
import org.shiming.ledger.store.CheckRows;
import org.shiming.support.lease.Lease;
import org.shiming.support.loop.Loop;
import org.shiming.support.schema.SchemaReady;
import org.shiming.support.tx.Tx;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Verifies the ledgers: when asked, and unasked every so often, on one node at a time. */
@Component(service = Inspection.class, immediate = true, configurationPid = LedgerConfig.PID)
public final class Inspection {
    private static final Logger LOG = LoggerFactory.getLogger(Inspection.class);
    private static final long LOOK_MILLIS = Duration.ofMinutes(10).toMillis();

    private final DataSource dataSource;
    private final Verifier verifier;
    private final Lease lease;
    private final Duration every;
    private final Clock clock = Clock.systemUTC();
    private final Loop loop;

    /**
     * Made by Declarative Services.
     *
     * @param schema says that the tables are there
     * @param dataSource the suite's data source
     * @param factory of this bundle's unit
     * @param key knows our signatures
     * @param config how ledgers are kept
     */
    @Activate
    public Inspection(@Reference(target = "(schema=sm_ledger)") SchemaReady schema,
            @Reference(target = "(osgi.jndi.service.name=shiming)") DataSource dataSource,
            @Reference(target = "(osgi.unit.name=shiming-ledger)") EntityManagerFactory factory,
            @Reference LedgerKey key, LedgerConfig config) {
        Settings settings = Settings.of(config);
        this.dataSource = dataSource;
        this.verifier = new Verifier(dataSource, settings.verifyThreads(), clock,
                Optional.of(new RootWatch(dataSource, RootFolder.of(config), key.signer()::verifies)));
        this.lease = new Lease(new Tx(factory), "ledger-verify", LOOK_MILLIS * 3, clock);
        this.every = Duration.ofHours(settings.verifyHours());
        this.loop = every.isZero() ? null : new Loop("shiming-ledger-inspect", LOOK_MILLIS, this::round);
    }

    /** Stops. */
    @Deactivate
    public void close() {
        if (loop != null) {
            loop.close();
        }
    }

    /**
     * Verifies now.
     *
     * @param court one court, empty for all
     * @param ledger one ledger, empty for all
     * @return what was found; empty if another verification is running here
     */
    public Optional<Verdict> verify(String court, Optional<Ledger> ledger) {
        Optional<Verdict> verdict = verifier.verify(court, ledger.map(Ledger::name).orElse(""));
        verdict.ifPresent(Inspection::tell);
        return verdict;
    }

    /** @return the last verification, by anybody on any node */
    public Optional<CheckRows.Run> last() {
        try (Connection connection = dataSource.getConnection()) {
            return CheckRows.last(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException("the last verification could not be read", failure);
        }
    }

    private boolean round() {
        boolean due = last().map(run -> !run.at().plus(every).isAfter(clock.instant())).orElse(true);
        if (due && lease.hold()) {
            verify("", Optional.empty());
        }
        return false;
    }

    private static void tell(Verdict verdict) {
        if (verdict.whole()) {
            LOG.info("{} ledger entries verified in {} ms, all whole", verdict.entries(), verdict.millis());
            return;
        }
        verdict.books().stream().filter(book -> book.flaw().isPresent()).forEach(book -> LOG.error(
                "ledger {} {} is broken: {} at entry {}", book.court(), book.ledger(), book.flaw().get().kind(),
                book.flaw().get().seq()));
    }
}
