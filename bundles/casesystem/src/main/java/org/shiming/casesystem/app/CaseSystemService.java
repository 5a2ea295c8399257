package org.shiming.casesystem.app;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.casesystem.CaseSystem;
import org.shiming.api.casesystem.Delivery;
import org.shiming.api.casesystem.Filing;
import org.shiming.api.casesystem.HostAnswer;
import org.shiming.api.casesystem.OutcomeReport;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.MessageId;

/** The case system for the rest of the suite; there as soon as the database is, whether or not the host is. */
@Component(service = CaseSystem.class)
public final class CaseSystemService implements CaseSystem {
    private final Cases cases;
    private final Outbox outbox;

    /**
     * The service.
     *
     * @param cases reads
     * @param outbox writes
     */
    @Activate
    public CaseSystemService(@Reference Cases cases, @Reference Outbox outbox) {
        this.cases = cases;
        this.outbox = outbox;
    }

    @Override
    public HostAnswer<CaseFacts> find(CaseNumber caseNumber) {
        return cases.find(caseNumber);
    }

    @Override
    public HostAnswer<CaseFacts> refresh(CaseNumber caseNumber) {
        return cases.refresh(caseNumber);
    }

    @Override
    public HostAnswer<String> documentText(CaseNumber caseNumber, DocumentId document) {
        return cases.documentText(caseNumber, document);
    }

    @Override
    public Outcome<Delivery> file(Filing filing) {
        return outbox.file(filing);
    }

    @Override
    public Outcome<Delivery> report(OutcomeReport report) {
        return outbox.report(report);
    }

    @Override
    public Optional<Delivery> delivery(MessageId key) {
        return outbox.delivery(key);
    }
}
