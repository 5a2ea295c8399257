package org.shiming.matters.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.matters.EarlierExplanation;
import org.shiming.api.matters.GateAnswer;
import org.shiming.api.matters.GateQuery;
import org.shiming.api.matters.NextStep;
import org.shiming.api.matters.SessionView;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.PartyAnswer;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.PersonId;
import org.shiming.matters.app.CaseDesk.CaseInHand;
import org.shiming.matters.app.Plugins.Offer;
import org.shiming.matters.domain.Booking;
import org.shiming.matters.domain.MatterFile;
import org.shiming.matters.domain.OnceFacts;
import org.shiming.matters.domain.Proposal;
import org.shiming.matters.domain.Refusals;

/** What may come next for a matter, and what came before for its party. */
final class Guiding {
    private static final int PEOPLE = 20;
    private final Ground ground;
    private final GateDesk gates;
    private final Plugins plugins;

    Guiding(Ground ground, GateDesk gates, Plugins plugins) {
        this.ground = ground;
        this.gates = gates;
        this.plugins = plugins;
    }

    Outcome<List<NextStep>> next(CourtCode court, MatterId matter) {
        Optional<MatterFile> file = ground.tx().read(em -> ground.matters().find(em, matter))
                .filter(found -> found.view().court().equals(court));
        return file.map(found -> gates.gather(query(found, ExplanationMode.DUTY_LAWYER))
                .map(inHand -> steps(found, inHand))).orElseGet(() -> Outcome.refused(Refusals.matterUnknown()));
    }

    private List<NextStep> steps(MatterFile file, CaseInHand inHand) {
        List<Booking> bookings = ground.tx().read(em -> gates.bookings(em, file));
        OnceFacts once = GateDesk.once(bookings, Optional.empty());
        Optional<ExplanationMode> proposed = Proposal.next(file);
        Instant now = ground.clock().instant();
        List<NextStep> steps = new ArrayList<>();
        for (ExplanationMode mode : ExplanationMode.values()) {
            GateAnswer answer = gates.decide(query(file, mode), inHand, file, 0, once);
            steps.add(step(file, inHand.facts(), answer, plugins.offer(mode, file.view().court(), now), mode,
                    proposed.filter(mode::equals).isPresent()));
        }
        steps.sort(Comparator.comparing(step -> !step.proposed()));
        return steps;
    }

    private NextStep step(MatterFile file, CaseFacts facts, GateAnswer answer, Offer offer, ExplanationMode mode,
            boolean proposed) {
        List<PersonId> asked = offer.available().stream().limit(PEOPLE).toList();
        List<PersonId> free = asked.stream()
                .filter(person -> plugins.conflict(facts, file.view().party(), person).hits().isEmpty()).toList();
        return new NextStep(mode, answer, offer.providedBy(), free, asked.size() - free.size(), proposed);
    }

    private static GateQuery query(MatterFile file, ExplanationMode mode) {
        return new GateQuery(file.view().caseNumber(), file.view().party(), mode, List.of(), Optional.empty(), false);
    }

    List<EarlierExplanation> earlier(CourtCode court, PartyId party, int max) {
        int most = Math.max(1, Math.min(200, max));
        List<MatterFile> matters = ground.tx().read(em -> ground.matters().ofParty(em, court, party, most));
        Map<MatterId, MatterFile> byId = matters.stream()
                .collect(Collectors.toMap(file -> file.view().id(), Function.identity()));
        return ground.tx().read(em -> ground.sessions().ofMatters(em, court, matters)).stream()
                .sorted(Comparator.comparing(SessionView::recordedAt).reversed()).limit(most)
                .map(session -> earlier(session, byId.get(session.recorded().matter()))).toList();
    }

    private static EarlierExplanation earlier(SessionView session, MatterFile file) {
        int understood = (int) session.recorded().results().stream()
                .filter(result -> result.answer() == PartyAnswer.UNDERSTOOD).count();
        return new EarlierExplanation(session.caseNumber(), file.view().id(), file.view().state(),
                session.recorded().mode(), session.recorded().startedAt(), session.recorded().services(),
                session.recorded().results().size(), understood, session.recorded().mood());
    }
}
