package org.shiming.casesystem.app;

import dev.failsafe.function.CheckedSupplier;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.metatype.annotations.Designate;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.casesystem.Filing;
import org.shiming.api.casesystem.OutcomeReport;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.DocumentId;
import org.shiming.casesystem.domain.Host;
import org.shiming.casesystem.domain.HostRefusal;
import org.shiming.casesystem.domain.HostTrouble;
import org.shiming.casesystem.domain.Receipt;
import org.shiming.casesystem.domain.Watch;
import org.shiming.casesystem.host.CourtCaseSystem;
import org.shiming.casesystem.ws.HostClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The line to the host: patient within limits, and watched. Safe for concurrent use; never call it in a transaction.
 */
@Component(service = Line.class, configurationPid = CasesystemConfig.PID)
@Designate(ocd = CasesystemConfig.class)
public final class Line implements Host {
    private static final Logger LOG = LoggerFactory.getLogger(Line.class);

    private final Host host;
    private final Watch watch;
    private final Patience questions;
    private final Patience deliveries;

    /**
     * The client that Blueprint wired; an integrator's own one has a higher ranking and is taken as soon as it comes.
     */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile CourtCaseSystem port;

    /**
     * The line.
     *
     * @param mapping this court's words
     * @param config limits
     */
    @Activate
    public Line(@Reference Mapping mapping, CasesystemConfig config) {
        this.host = new HostClient(() -> Optional.ofNullable(port), mapping.words(), mapping.problems());
        this.watch = new Watch(Clock.systemUTC());
        Duration open = Duration.ofSeconds(Range.of("breakerOpenSeconds", config.breakerOpenSeconds(), 1, 3600));
        int failures = Range.of("breakerFailures", config.breakerFailures(), 1, 1000);
        this.questions = new Patience(
                Duration.ofMillis(Range.of("readLimitMillis", config.readLimitMillis(), 100, 120_000)),
                Range.of("retries", config.retries(), 0, 10),
                Duration.ofMillis(Range.of("retryDelayMillis", config.retryDelayMillis(), 1, 60_000)), failures, open,
                Range.of("concurrentReads", config.concurrentReads(), 1, 1000));
        this.deliveries = new Patience(
                Duration.ofMillis(Range.of("deliveryTimeoutMillis", config.deliveryTimeoutMillis(), 100, 600_000)), 0,
                Duration.ofMillis(1), failures, open, 1);
    }

    Line(Mapping mapping, CasesystemConfig config, CourtCaseSystem port) {
        this(mapping, config);
        this.port = port;
    }

    @Override
    public CaseFacts find(CaseNumber number) throws HostTrouble, HostRefusal {
        return watched(questions, () -> host.find(number));
    }

    @Override
    public String documentText(CaseNumber number, DocumentId document) throws HostTrouble, HostRefusal {
        return watched(questions, () -> host.documentText(number, document));
    }

    @Override
    public Receipt file(Filing filing) throws HostTrouble, HostRefusal {
        return watched(deliveries, () -> host.file(filing));
    }

    @Override
    public Receipt report(OutcomeReport report) throws HostTrouble, HostRefusal {
        return watched(deliveries, () -> host.report(report));
    }

    /** @return whether a delivery would be let through now */
    public boolean admitsDelivery() {
        return deliveries.admits();
    }

    /** @return since when the host answers or does not */
    public Watch watch() {
        return watch;
    }

    /** @return the circuit of questions: CLOSED, OPEN or HALF_OPEN */
    public String circuit() {
        return questions.circuit();
    }

    /** @return the circuit of deliveries: CLOSED, OPEN or HALF_OPEN */
    public String deliveryCircuit() {
        return deliveries.circuit();
    }

    private <T> T watched(Patience patience, CheckedSupplier<T> call) throws HostTrouble, HostRefusal {
        try {
            T answer = patience.ask(call);
            answered();
            return answer;
        } catch (HostRefusal refusal) {
            answered();
            throw refusal;
        } catch (HostTrouble trouble) {
            note(trouble);
            throw trouble;
        }
    }

    private void answered() {
        if (watch.answered()) {
            LOG.info("the case system answers again");
        }
    }

    private void note(HostTrouble trouble) {
        if (trouble.kind() == HostTrouble.Kind.UNMAPPED) {
            answered();
            LOG.warn("the case system's answer cannot be used: {}", trouble.getMessage());
        } else if (trouble.outage() && watch.failed(trouble.code())) {
            LOG.warn("the case system does not answer: {}", trouble.getMessage());
        }
    }
}
