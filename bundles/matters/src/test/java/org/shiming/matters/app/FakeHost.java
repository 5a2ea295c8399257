package org.shiming.matters.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.shiming.api.value.CaseType;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.MessageId;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.PersonId;

/** A host with two cases that can be made to be away, or to remember. */
public final class FakeHost implements CaseSystem {
    public static final CourtCode COURT = new CourtCode("豫0481");
    public static final CaseNumber CASE = new CaseNumber("（2026）豫0481民初123号");
    public static final CaseNumber SOLE_CASE = new CaseNumber("（2026）豫0481民初124号");
    public static final PartyId PARTY = new PartyId("p-1");
    public static final PartyId OTHER_PARTY = new PartyId("p-2");
    public static final DocumentId JUDGMENT = new DocumentId("d-1");
    public static final DocumentId DRAFT = new DocumentId("d-2");
    public static final PersonId UNDERTAKING = new PersonId("j-1");
    public static final PersonId OF_PANEL = new PersonId("j-2");
    public static final PersonId OUTSIDER = new PersonId("j-9");

    private final Map<CaseNumber, CaseFacts> cases = new HashMap<>();
    private final Map<CaseNumber, CaseFacts> newer = new HashMap<>();
    private boolean away;
    private Optional<Instant> rememberedAt = Optional.empty();

    /** @return a host with the two cases */
    public static FakeHost two() {
        return new FakeHost();
    }

    FakeHost() {
        cases.put(CASE, facts(CASE, List.of("j-1", "j-2", "j-3"), COURT));
        cases.put(SOLE_CASE, facts(SOLE_CASE, List.of("j-1"), COURT));
    }

    public void goAway() {
        away = true;
    }

    void remembersSince(String at) {
        rememberedAt = Optional.of(Instant.parse(at));
    }

    public void add(CaseNumber number, CourtCode court) {
        cases.put(number, facts(number, List.of("j-1"), court));
    }

    /** The case's first document is effective, and a correction ruling {@code r-1} is in the file. */
    public void judgmentIsEffective() {
        CaseFacts old = cases.get(CASE);
        LocalDate day = LocalDate.of(2026, 11, 18);
        CaseFacts.JudgmentDocument judgment = new CaseFacts.JudgmentDocument(JUDGMENT, "判决书", "民事判决书",
                Optional.of(LocalDate.of(2026, 11, 2)), Optional.empty(), Optional.of(day));
        CaseFacts.JudgmentDocument ruling = new CaseFacts.JudgmentDocument(new DocumentId("r-1"), "裁定书",
                "（2026）豫0481民初123号之一", Optional.of(day), Optional.empty(), Optional.empty());
        cases.put(CASE, new CaseFacts(old.caseNumber(), old.court(), old.superiorCourt(), old.appealCourt(),
                old.type(), old.procedure(), old.cause(), old.division(), old.undertakingJudge(), old.panel(),
                old.parties(), List.of(judgment, ruling, document("d-2", false)), old.services(), old.flags(),
                old.fees(), old.performance()));
    }

    /** What a fresh question would be answered, while the quick answer is some seconds old. */
    void justIssued(CaseNumber number) {
        CaseFacts old = cases.get(number);
        newer.put(number, new CaseFacts(old.caseNumber(), old.court(), old.superiorCourt(), old.appealCourt(),
                old.type(), old.procedure(), old.cause(), old.division(), old.undertakingJudge(), old.panel(),
                old.parties(), List.of(document("d-1", true), document("d-2", true)), old.services(), old.flags(),
                old.fees(), old.performance()));
    }

    @Override
    public HostAnswer<CaseFacts> find(CaseNumber caseNumber) {
        if (away) {
            return new HostAnswer.Away<>(Instant.EPOCH, "HOST_UNREACHABLE");
        }
        CaseFacts facts = cases.get(caseNumber);
        return facts == null ? new HostAnswer.Unknown<>()
                : new HostAnswer.Known<>(facts, rememberedAt.orElse(Instant.now()), rememberedAt.isEmpty());
    }

    @Override
    public HostAnswer<CaseFacts> refresh(CaseNumber caseNumber) {
        return newer.containsKey(caseNumber) ? new HostAnswer.Known<>(newer.get(caseNumber), Instant.now(), true)
                : find(caseNumber);
    }

    @Override
    public HostAnswer<String> documentText(CaseNumber caseNumber, DocumentId document) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<Delivery> file(Filing filing) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<Delivery> report(OutcomeReport report) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Delivery> delivery(MessageId key) {
        throw new UnsupportedOperationException();
    }

    private static CaseFacts facts(CaseNumber number, List<String> judges, CourtCode court) {
        List<CaseFacts.PanelMember> panel = new ArrayList<>();
        judges.forEach(judge -> panel.add(new CaseFacts.PanelMember(new PersonId(judge), "审判员", "成员")));
        List<CaseFacts.Party> parties = List.of(
                new CaseFacts.Party(PARTY, "䶮㛃𬭚", "原告", true, "", false,
                        List.of(new CaseFacts.Agent(new PersonId("l-7"), "代理人", "某某律师事务所"))),
                new CaseFacts.Party(OTHER_PARTY, "某某有限公司", "被告", false, "", true, List.of()));
        return new CaseFacts(number, court, new CourtCode("豫04"), new CourtCode("豫04"), CaseType.CIVIL, "一审普通",
                "民间借贷纠纷", "民一庭", UNDERTAKING, panel, parties, List.of(document("d-1", true), document("d-2", false)),
                List.of(), new CaseFacts.Flags(List.of(), true, false, false), List.of(), List.of());
    }

    private static CaseFacts.JudgmentDocument document(String id, boolean issued) {
        Optional<LocalDate> on = issued ? Optional.of(LocalDate.of(2026, 11, 2)) : Optional.empty();
        return new CaseFacts.JudgmentDocument(new DocumentId(id), "判决书", "民事判决书", on, Optional.empty(),
                Optional.empty());
    }
}
