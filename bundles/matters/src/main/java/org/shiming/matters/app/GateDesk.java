package org.shiming.matters.app;

import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.matters.Appointment;
import org.shiming.api.matters.GateAnswer;
import org.shiming.api.matters.GateQuery;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.AppointmentId;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.QuestionId;
import org.shiming.matters.app.CaseDesk.CaseInHand;
import org.shiming.matters.domain.Booking;
import org.shiming.matters.domain.GateFacts;
import org.shiming.matters.domain.Gates;
import org.shiming.matters.domain.LoopReader;
import org.shiming.matters.domain.MatterFile;
import org.shiming.matters.domain.OnceFacts;
import org.shiming.matters.domain.PanelFacts;
import org.shiming.matters.domain.Refusals;

/** Gathers the facts and asks the gates. */
final class GateDesk {
    private final Ground ground;
    private final CaseDesk cases;
    private final Plugins plugins;

    GateDesk(Ground ground, CaseDesk cases, Plugins plugins) {
        this.ground = ground;
        this.cases = cases;
        this.plugins = plugins;
    }

    /**
     * The case as the host has it, and what is known of the explainer's conflicts. Asked before the transaction.
     *
     * @param query what is meant to happen
     * @return the case; or {@code CASE_UNKNOWN}, {@code HOST_AWAY}
     */
    Outcome<CaseInHand> gather(GateQuery query) {
        return cases.find(query.caseNumber(), facts -> suffices(facts, query))
                .map(inHand -> query.explainer().isEmpty() ? inHand
                        : inHand.with(plugins.conflict(inHand.facts(), query.party(), query.explainer().get())));
    }

    Outcome<GateAnswer> ask(GateQuery query) {
        return gather(query).then(inHand -> {
            if (inHand.facts().party(query.party()).isEmpty()) {
                return Outcome.refused(Refusals.partyNotOfCase());
            }
            return ground.tx().read(em -> {
                List<MatterFile> matters = ground.matters().ofParty(em, query.caseNumber(), query.party());
                if (!allKnown(matters, query.questions())) {
                    return Outcome.refused(Refusals.questionUnknown());
                }
                List<Booking> bookings = ground.appointments().ofParty(em, query.caseNumber(), query.party());
                return Outcome.done(decide(query, inHand, matters, 0, once(bookings, Optional.empty())));
            });
        });
    }

    /** Decides about what is being recorded or booked; the appointments are read only where a gate asks for them. */
    GateAnswer decide(GateQuery query, CaseInHand inHand, MatterFile file, int newQuestions, OnceFacts once) {
        return decide(query, inHand, List.of(file), newQuestions, once);
    }

    List<Booking> bookings(EntityManager em, MatterFile file) {
        return ground.appointments().ofParty(em, file.view().caseNumber(), file.view().party());
    }

    static OnceFacts once(List<Booking> bookings, Optional<AppointmentId> heldNow) {
        return new OnceFacts(
                bookings.stream().filter(Booking::usesOnce).map(Booking::view).map(Appointment::id).toList(), heldNow);
    }

    static boolean suffices(CaseFacts facts, GateQuery query) {
        boolean judge = query.mode() == ExplanationMode.JUDGE_INITIATED
                || query.mode() == ExplanationMode.JUDGE_APPOINTMENT || query.mode() == ExplanationMode.DESIGNATED;
        return facts.party(query.party()).isPresent()
                && (!judge || query.explainer().map(facts::onPanel).orElse(true));
    }

    private GateAnswer decide(GateQuery query, CaseInHand inHand, List<MatterFile> matters, int newQuestions,
            OnceFacts once) {
        boolean directed = matters.stream().anyMatch(file -> file.open() && !file.directed().isEmpty());
        GateQuery asked = directed && !query.designated() ? new GateQuery(query.caseNumber(), query.party(),
                query.mode(), query.questions(), query.explainer(), true) : query;
        return Gates.decide(new GateFacts(PanelFacts.of(inHand.facts()), inHand.conflict(),
                LoopReader.read(matters, query.questions(), newQuestions), once, plugins.installed(),
                inHand.rememberedAt()), asked);
    }

    private static boolean allKnown(List<MatterFile> matters, List<QuestionId> questions) {
        return questions.stream().allMatch(id -> matters.stream().anyMatch(file -> file.question(id).isPresent()));
    }
}
