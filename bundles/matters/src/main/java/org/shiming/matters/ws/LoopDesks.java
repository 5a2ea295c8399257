package org.shiming.matters.ws;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.matters.Directions;
import org.shiming.api.matters.JudgeAppointments;
import org.shiming.api.matters.LoopGuide;
import org.shiming.api.matters.MatterView;
import org.shiming.api.matters.NextStep;
import org.shiming.api.matters.Ownership;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.MatterState;
import org.shiming.matters.app.CardAnswers;
import org.shiming.matters.app.Kernel;
import org.shiming.matters.app.Worklist;
import org.shiming.matters.app.Worklist.Item;

/** The use cases behind the service {@code loop}, and the page of one matter put together from them. */
@Component(service = LoopDesks.class)
public final class LoopDesks {
    private final Kernel kernel;
    private final Ownership ownership;
    private final Directions directions;
    private final Worklist worklist;
    private final CardAnswers cards;

    /**
     * Made by Declarative Services.
     *
     * @param kernel matters, appointments, next steps
     * @param ownership owners
     * @param directions designations and leaders' items
     * @param worklist the worklist
     * @param cards answers to briefing cards
     */
    @Activate
    public LoopDesks(@Reference Kernel kernel, @Reference Ownership ownership, @Reference Directions directions,
            @Reference Worklist worklist, @Reference CardAnswers cards) {
        this.kernel = kernel;
        this.ownership = ownership;
        this.directions = directions;
        this.worklist = worklist;
        this.cards = cards;
    }

    Worklist worklist() {
        return worklist;
    }

    LoopGuide guide() {
        return kernel;
    }

    JudgeAppointments appointments() {
        return kernel;
    }

    Directions directions() {
        return directions;
    }

    CardAnswers cards() {
        return cards;
    }

    Outcome<MatterPageDto> page(CourtCode court, MatterId id) {
        return worklist.item(court, id).map(item -> Outcome.done(page(court, item))).orElseGet(() -> Outcome
                .refused(Refusal.of(FaultKind.NOT_FOUND, "MATTER_UNKNOWN", "没有找到这个释明事项，请刷新后重新选择。")));
    }

    private MatterPageDto page(CourtCode court, Item item) {
        MatterView view = item.file().view();
        MatterPageDto dto = new MatterPageDto();
        dto.matter = Outgoing.matter(view);
        dto.ownerSince = Outgoing.time(item.file().ownerSince());
        dto.overdue = item.overdue();
        dto.ownerLimit = worklist.ownerLimit();
        dto.waits = item.waits();
        dto.exhausted = item.exhausted();
        dto.mandatory = item.file().info().mandatory();
        dto.mandatoryGrounds = item.file().info().mandatoryGrounds();
        steps(court, view, dto);
        dto.sessions = kernel.sessions(court, view.caseNumber()).stream()
                .filter(session -> session.recorded().matter().equals(view.id())).map(Outgoing::session).toList();
        dto.owners = ownership.tenures(court, view.id()).stream().map(LoopOutgoing::tenure).toList();
        dto.handOvers = ownership.handOvers(court, view.id()).stream().map(LoopOutgoing::handOver).toList();
        dto.directions = directions.of(court, view.id()).stream().map(LoopOutgoing::direction).toList();
        dto.appointments = kernel.appointments(view.caseNumber(), view.party()).stream().map(Outgoing::appointment)
                .toList();
        return dto;
    }

    /** The page is shown while the host is away; then it says why there are no steps. */
    private void steps(CourtCode court, MatterView view, MatterPageDto dto) {
        dto.steps = List.of();
        if (view.state() != MatterState.OPEN) {
            dto.stepsAway = "事项已办结。";
            return;
        }
        Outcome<List<NextStep>> steps = kernel.next(court, view.id());
        if (steps instanceof Outcome.Refused<List<NextStep>> refused) {
            dto.stepsAway = refused.refusal().message();
        } else {
            dto.steps = steps.orFault().stream().map(LoopOutgoing::step).toList();
        }
    }
}
