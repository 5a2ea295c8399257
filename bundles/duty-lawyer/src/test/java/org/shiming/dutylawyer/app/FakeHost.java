package org.shiming.dutylawyer.app;

import java.time.Instant;
import java.time.LocalDate;
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
import org.shiming.api.value.CaseType;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.MessageId;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.PersonId;

/** A host with one case, that may be away. */
final class FakeHost implements CaseSystem {
    boolean away;

    @Override
    public HostAnswer<CaseFacts> find(CaseNumber caseNumber) {
        if (away) {
            return new HostAnswer.Away<>(Fixture.BEGIN, "HOST_UNREACHABLE");
        }
        CaseFacts facts = new CaseFacts(caseNumber, Fixture.COURT, new CourtCode("豫04"), new CourtCode("豫04"),
                CaseType.CIVIL, "一审普通", "民间借贷纠纷", "民事审判庭", new PersonId("J1"), List.of(),
                List.of(new CaseFacts.Party(new PartyId("P1"), "张三丰", "原告", true, "13800000000", false, List.of())),
                List.of(new CaseFacts.JudgmentDocument(new DocumentId("D1"), "民事判决书", "民事判决书",
                        Optional.of(LocalDate.parse("2026-11-02")), Optional.empty(), Optional.empty())),
                List.of(), new CaseFacts.Flags(List.of(), false, false, false), List.of(), List.of());
        return new HostAnswer.Known<>(facts, Instant.EPOCH, true);
    }

    @Override
    public HostAnswer<CaseFacts> refresh(CaseNumber caseNumber) {
        return find(caseNumber);
    }

    @Override
    public HostAnswer<String> documentText(CaseNumber caseNumber, DocumentId document) {
        throw new AssertionError("not used here");
    }

    @Override
    public Outcome<Delivery> file(Filing filing) {
        throw new AssertionError("not used here");
    }

    @Override
    public Outcome<Delivery> report(OutcomeReport report) {
        throw new AssertionError("not used here");
    }

    @Override
    public Optional<Delivery> delivery(MessageId key) {
        return Optional.empty();
    }
}
