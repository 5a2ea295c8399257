package org.shiming.judgeexplanation.app;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** A host with one case, whose outbox keeps what it gets. */
final class FakeHost implements CaseSystem {
    CaseFacts facts = Fixture.facts(new CaseFacts.Flags(List.of("涉众型纠纷"), false, false, false));
    boolean away;
    boolean outboxBroken;
    final Map<MessageId, Filing> filed = new LinkedHashMap<>();

    @Override
    public HostAnswer<CaseFacts> find(CaseNumber caseNumber) {
        if (away) {
            return new HostAnswer.Away<>(Instant.EPOCH, "HOST_TIMEOUT");
        }
        return caseNumber.equals(facts.caseNumber()) ? new HostAnswer.Known<>(facts, Fixture.NOW, true)
                : new HostAnswer.Unknown<>();
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
        if (outboxBroken) {
            throw new IllegalStateException("the process ends here");
        }
        filed.putIfAbsent(filing.key(), filing);
        return Outcome.done(waiting(filing.key()));
    }

    @Override
    public Outcome<Delivery> report(OutcomeReport report) {
        return Outcome.done(waiting(report.key()));
    }

    @Override
    public Optional<Delivery> delivery(MessageId key) {
        return filed.containsKey(key) ? Optional.of(waiting(key)) : Optional.empty();
    }

    private static Delivery waiting(MessageId key) {
        return new Delivery(key, Delivery.State.WAITING, 0, Optional.empty(), Optional.empty(), "");
    }
}
