package org.shiming.ledger.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** A host that knows no case and keeps what is filed. */
public class QuietHost implements CaseSystem {
    public final List<Filing> filed = new ArrayList<>();

    @Override
    public HostAnswer<CaseFacts> find(CaseNumber caseNumber) {
        return new HostAnswer.Unknown<>();
    }

    @Override
    public HostAnswer<CaseFacts> refresh(CaseNumber caseNumber) {
        return find(caseNumber);
    }

    @Override
    public HostAnswer<String> documentText(CaseNumber caseNumber, DocumentId document) {
        return new HostAnswer.Unknown<>();
    }

    @Override
    public Outcome<Delivery> file(Filing filing) {
        filed.add(filing);
        return Outcome.done(new Delivery(filing.key(), Delivery.State.WAITING, 0, Optional.empty(), Optional.empty(),
                ""));
    }

    @Override
    public Outcome<Delivery> report(OutcomeReport report) {
        throw new UnsupportedOperationException("the ledger reports no outcomes");
    }

    @Override
    public Optional<Delivery> delivery(MessageId key) {
        return Optional.empty();
    }
}
