package org.shiming.matters.app;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.persistence.EntityManager;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.matters.Appointment;
import org.shiming.api.matters.GateAnswer;
import org.shiming.api.matters.GateQuery;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.AppointmentId;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.PersonId;
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
    private final Supplier<Set<ExplanationMode>> installed;

    GateDesk(Ground ground, CaseDesk cases, Supplier<Set<ExplanationMode>> installed) {
        this.ground = ground;
        this.cases = cases;
        this.installed = installed;
    }

    Outcome<GateAnswer> ask(GateQuery query) {
        return cases.find(query.caseNumber(), facts -> suffices(facts, query)).then(inHand -> {
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
        return Gates.decide(new GateFacts(PanelFacts.of(inHand.facts()), takingPart(inHand.facts()),
                LoopReader.read(matters, query.questions(), newQuestions), once, installed.get(),
                inHand.rememberedAt()), query);
    }

    private static boolean allKnown(List<MatterFile> matters, List<QuestionId> questions) {
        return questions.stream().allMatch(id -> matters.stream().anyMatch(file -> file.question(id).isPresent()));
    }

    private static Set<PersonId> takingPart(CaseFacts facts) {
        Set<PersonId> people = new HashSet<>();
        for (CaseFacts.Party party : facts.parties()) {
            people.add(new PersonId(party.id().value()));
            party.agents().forEach(agent -> people.add(agent.person()));
        }
        return people;
    }
}
