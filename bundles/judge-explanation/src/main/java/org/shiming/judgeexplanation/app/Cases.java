package org.shiming.judgeexplanation.app;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.casesystem.CaseSystem;
import org.shiming.api.casesystem.HostAnswer;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.PersonId;

/** Reads cases of the caller's own court from the host; never called inside a transaction. */
@Component(service = Cases.class)
public final class Cases {
    private final CaseSystem host;

    /** @param host the court's case system */
    @Activate
    public Cases(@Reference CaseSystem host) {
        this.host = host;
    }

    /**
     * A case of the caller's court.
     *
     * @param caller who asks
     * @param caseNumber the case
     * @param anew whether the host must be asked anew
     * @return the host's answer; a case of another court is unknown to this caller
     */
    public HostAnswer<CaseFacts> find(Caller caller, CaseNumber caseNumber, boolean anew) {
        HostAnswer<CaseFacts> answer = anew ? host.refresh(caseNumber) : host.find(caseNumber);
        if (answer instanceof HostAnswer.Known<CaseFacts> known && !known.value().court().equals(caller.court())) {
            return new HostAnswer.Unknown<>();
        }
        return answer;
    }

    /**
     * A document of a case that was issued.
     *
     * @param facts the case
     * @param document which
     * @return the document; or {@code DOCUMENT_NOT_OF_CASE}, {@code JUDGMENT_NOT_ISSUED}
     */
    public static Outcome<CaseFacts.JudgmentDocument> issued(CaseFacts facts, DocumentId document) {
        CaseFacts.JudgmentDocument found = facts.document(document).orElse(null);
        if (found == null) {
            return Outcome.refused(Refusal.of(FaultKind.NOT_FOUND, "DOCUMENT_NOT_OF_CASE", "该文书不属于本案，请核对后重试；本次未保存。"));
        }
        if (found.issuedOn().isEmpty()) {
            return Outcome.refused(Refusal.of(FaultKind.REFUSED_BY_RULE, "JUDGMENT_NOT_ISSUED",
                    "裁判文书尚未出具，出具后方可释明；本次未保存。"));
        }
        return Outcome.done(found);
    }

    /**
     * A party of a case.
     *
     * @param facts the case
     * @param party which
     * @return the party; or {@code PARTY_NOT_OF_CASE}
     */
    public static Outcome<CaseFacts.Party> party(CaseFacts facts, PartyId party) {
        return facts.party(party).map(Outcome::done).orElseGet(() -> Outcome.refused(
                Refusal.of(FaultKind.NOT_FOUND, "PARTY_NOT_OF_CASE", "该当事人不是本案当事人，请核对后重试；本次未保存。")));
    }

    /**
     * The name of a judge of the panel.
     *
     * @param facts the case
     * @param judge who
     * @return the name, empty if the host does not tell it
     */
    public static String nameOf(CaseFacts facts, PersonId judge) {
        return facts.panel().stream().filter(member -> member.person().equals(judge))
                .map(CaseFacts.PanelMember::name).findFirst().orElse("");
    }

    /**
     * Whether the caller belongs to those who handle the case and may see full names.
     *
     * @param caller who asks
     * @param facts the case
     * @return true for the panel and for heads of its division
     */
    public static boolean handles(Caller caller, CaseFacts facts) {
        return facts.onPanel(caller.id())
                || caller.isAny(Role.DIVISION_HEAD) && caller.unit().equals(facts.division());
    }

    /**
     * Whether a judge may act in a case: members of the panel only.
     *
     * @param caller who acts
     * @param facts the case
     * @return nothing, or {@code NOT_OF_PANEL}
     */
    public static Outcome<CaseFacts> panelOnly(Caller caller, CaseFacts facts) {
        if (facts.onPanel(caller.id())) {
            return Outcome.done(facts);
        }
        return Outcome.refused(Refusal.of(FaultKind.FORBIDDEN, "NOT_OF_PANEL", "您不是本案合议庭成员，不能办理本案释明；本次未保存。"));
    }
}
