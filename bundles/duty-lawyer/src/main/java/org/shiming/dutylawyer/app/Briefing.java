package org.shiming.dutylawyer.app;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.casesystem.CaseSystem;
import org.shiming.api.identity.Caller;
import org.shiming.api.matters.MatterView;
import org.shiming.api.matters.Matters;
import org.shiming.api.matters.SessionView;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.MatterId;
import org.shiming.dutylawyer.domain.Refusals;
import org.shiming.dutylawyer.store.CallRow;

/**
 * What the explainer has to know, and no more: the party spoken to, the document, the questions and what was explained
 * before. No identity or telephone numbers, no other party's name, nothing of the file.
 */
@Component(service = Briefing.class)
public final class Briefing {
    private final Calls calls;
    private final Matters matters;
    private final CaseSystem host;

    /** @param calls who has whom @param matters the kernel @param host the court's case system */
    @Activate
    public Briefing(@Reference Calls calls, @Reference Matters matters, @Reference CaseSystem host) {
        this.calls = calls;
        this.matters = matters;
        this.host = host;
    }

    /**
     * The sheet.
     *
     * @param call the call
     * @param matter the matter with its questions
     * @param party the name of the party spoken to, masked while the host is away
     * @param capacity 原告 and so on, empty while the host is away
     * @param cause 案由
     * @param procedure the host's word, empty while the host is away
     * @param document the document's title, empty while the host is away
     * @param issuedOn its day, empty while the host is away
     * @param earlier what was explained before in this matter, oldest first
     * @param hostAway whether the host could not be asked
     */
    public record Sheet(Calls.Call call, MatterView matter, String party, String capacity, String cause,
            String procedure, String document, String issuedOn, List<SessionView> earlier, boolean hostAway) {
        /** Copies. */
        public Sheet {
            earlier = List.copyOf(earlier);
        }
    }

    /**
     * The sheet of a call: for the lawyer who has it, and for the centre.
     *
     * @param caller who asks
     * @param id the matter
     * @return the sheet; or {@code CALL_UNKNOWN}, {@code NOT_YOURS}
     */
    public Outcome<Sheet> of(Caller caller, MatterId id) {
        Outcome<CallRow> call = Rights.arranges(caller) ? calls.found(caller, id) : calls.mine(caller, id);
        return call.then(row -> matters.matter(caller.court(), id)
                .map(matter -> Outcome.done(sheet(caller, row, matter)))
                .orElseGet(() -> Outcome.refused(Refusals.callUnknown())));
    }

    private Sheet sheet(Caller caller, CallRow row, MatterView matter) {
        CaseNumber number = matter.caseNumber();
        List<SessionView> earlier = matters.sessions(caller.court(), number).stream()
                .filter(session -> session.recorded().matter().equals(matter.id())).toList();
        if (!(host.find(number).outcome() instanceof Outcome.Done<CaseFacts> known)) {
            return new Sheet(Calls.Call.of(row), matter, matter.partyLabel(), "", row.subject().cause(), "", "", "",
                    earlier, true);
        }
        CaseFacts facts = known.value();
        return new Sheet(Calls.Call.of(row), matter, facts.party(matter.party()).map(CaseFacts.Party::name)
                .orElse(matter.partyLabel()), facts.party(matter.party()).map(CaseFacts.Party::capacity).orElse(""),
                facts.cause(), facts.procedure(),
                facts.document(matter.document()).map(CaseFacts.JudgmentDocument::title).orElse(""),
                facts.document(matter.document()).flatMap(CaseFacts.JudgmentDocument::issuedOn)
                        .map(Object::toString).orElse(""),
                earlier, false);
    }
}
