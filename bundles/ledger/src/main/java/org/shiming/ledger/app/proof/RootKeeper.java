package org.shiming.ledger.app.proof;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import javax.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.casesystem.CaseSystem;
import org.shiming.api.casesystem.Delivery;
import org.shiming.api.casesystem.Filing;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.MessageId;
import org.shiming.ledger.app.LedgerConfig;
import org.shiming.ledger.app.Settings;
import org.shiming.ledger.app.office.LedgerKey;
import org.shiming.ledger.domain.Root;
import org.shiming.support.lease.Lease;
import org.shiming.support.loop.Loop;
import org.shiming.support.schema.SchemaReady;
import org.shiming.support.tx.Tx;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes a root over all new entries outside the database at intervals: into a file, and to the host where a case file
 * is named for it. On one node at a time.
 */
@Component(service = RootKeeper.class, immediate = true, configurationPid = LedgerConfig.PID)
public final class RootKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(RootKeeper.class);
    private static final long LOOK_MILLIS = Duration.ofMinutes(1).toMillis();

    private final RootMaker maker;
    private final CaseSystem host;
    private final String caseNumber;
    private final Duration every;
    private final Clock clock = Clock.systemUTC();
    private final Lease lease;
    private final Loop loop;

    /**
     * Made by Declarative Services.
     *
     * @param schema says that the tables are there
     * @param dataSource the suite's data source
     * @param factory of this bundle's unit
     * @param key signs roots
     * @param host files them too
     * @param config where to and how often
     */
    @Activate
    public RootKeeper(@Reference(target = "(schema=sm_ledger)") SchemaReady schema,
            @Reference(target = "(osgi.jndi.service.name=shiming)") DataSource dataSource,
            @Reference(target = "(osgi.unit.name=shiming-ledger)") EntityManagerFactory factory,
            @Reference LedgerKey key, @Reference CaseSystem host, LedgerConfig config) {
        Settings settings = Settings.of(config);
        this.maker = new RootMaker(dataSource, RootFolder.of(config), key.signer(), settings.algorithm());
        this.host = host;
        this.caseNumber = config.rootCaseNumber().strip();
        this.every = Duration.ofMinutes(settings.rootMinutes());
        this.lease = new Lease(new Tx(factory), "ledger-roots", LOOK_MILLIS * 3, clock);
        this.loop = every.isZero() ? null : new Loop("shiming-ledger-roots", LOOK_MILLIS, this::round);
    }

    /** Stops. */
    @Deactivate
    public void close() {
        if (loop != null) {
            loop.close();
        }
    }

    private boolean round() {
        if (lease.hold()) {
            maker.due(clock.instant(), every).forEach(this::file);
        }
        return false;
    }

    private void file(Root root) {
        LOG.info("root {} over the ledgers of {} written", root.number(), root.court());
        if (caseNumber.isEmpty()) {
            return;
        }
        Outcome<Delivery> outcome = host.file(filing(root, caseNumber));
        if (outcome instanceof Outcome.Refused<Delivery> refused) {
            LOG.error("root {} could not be sent to the host: {}", root.number(), refused.refusal().code());
        }
    }

    /** A root as a paper for the host's case file; the same root is filed once. */
    static Filing filing(Root root, String caseNumber) {
        return new Filing(new MessageId("ledger-root-" + root.root().substring(0, 48)), new CaseNumber(caseNumber),
                "台账存证",
                "台账存证第 " + root.number() + " 号", "application/json",
                RootFile.line(root).getBytes(StandardCharsets.UTF_8));
    }
}
