package org.shiming.leaderassignment.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.Direction;
import org.shiming.api.matters.Directions;
import org.shiming.api.matters.MatterView;
import org.shiming.api.matters.Matters;
import org.shiming.api.matters.OpenMatter;
import org.shiming.api.matters.Origin;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.MessageId;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.PersonId;
import org.shiming.leaderassignment.domain.Assignment;
import org.shiming.leaderassignment.domain.Item;
import org.shiming.leaderassignment.domain.Step;
import org.shiming.leaderassignment.store.ItemQueries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the kernel, after the commit and again until it is taken: the matter with its direction (G8), then each
 * feedback in its order (G6). Messages are derived from item and step, so telling twice is telling once.
 */
@Component(service = KernelTelling.class)
public final class KernelTelling {
    private static final Logger LOG = LoggerFactory.getLogger(KernelTelling.class);
    private static final int RECEIPT = 200;

    private final LeaderUnit unit;
    private final Book book;
    private final Matters matters;
    private final Directions directions;

    /**
     * @param unit the store
     * @param book the items
     * @param matters the kernel
     * @param directions the kernel's directions
     */
    @Activate
    public KernelTelling(@Reference LeaderUnit unit, @Reference Book book, @Reference Matters matters,
            @Reference Directions directions) {
        this.unit = unit;
        this.book = book;
        this.matters = matters;
        this.directions = directions;
    }

    /** Tells all that is still to be told. @return false: what is not taken is tried again in the next round */
    boolean round() {
        unit.tx().read(ItemQueries::kernelPending).forEach(id -> book.find(id).ifPresent(this::tell));
        return false;
    }

    private void tell(Item item) {
        Optional<MatterId> matter = item.matterId().map(MatterId::new);
        for (int index = item.told(); index < item.steps().size(); index++) {
            Step step = item.steps().get(index);
            if (KernelSteps.concerns(item, step)) {
                Outcome<MatterId> taken = KernelSteps.opens(item, step) ? open(item, index, step)
                        : feedback(item, index, step, matter.orElseThrow());
                if (taken instanceof Outcome.Refused<MatterId> refused) {
                    note(item, refused.refusal().code());
                    return;
                }
                matter = Optional.of(((Outcome.Done<MatterId>) taken).value());
            }
            keep(item, matter, index + 1);
        }
    }

    private Outcome<MatterId> open(Item item, int index, Step step) {
        Assignment assignment = item.assignment();
        Origin origin = assignment.leaderItem() ? Origin.LEADER : Origin.DESIGNATED;
        OpenMatter wish = new OpenMatter(new CaseNumber(assignment.caseNumber()), new PartyId(assignment.partyId()),
                new DocumentId(assignment.documentId()), origin, List.of());
        Direction direction = new Direction(item.id(), assignment.kind(), assignment.sourceName(),
                assignment.reference(), assignment.assignedAt());
        return matters.open(act(item, index, step, "m"), wish).map(MatterView::id)
                .then(matter -> directions.direct(act(item, index, step, "d"), matter, direction)
                        .map(directed -> matter));
    }

    private Outcome<MatterId> feedback(Item item, int index, Step step, MatterId matter) {
        String receipt = step.how().length() > RECEIPT ? step.how().substring(0, RECEIPT) : step.how();
        return directions.told(act(item, index, step, "f"), matter, item.id(),
                KernelSteps.feedback(step).orElseThrow(), step.happenedAt(), receipt).map(told -> matter);
    }

    private void keep(Item item, Optional<MatterId> matter, int told) {
        unit.tx().run(em -> ItemQueries.locked(em, item.id()).map(book::open)
                .filter(now -> now.told() < told)
                .ifPresent(now -> book.keep(em, now.knownToKernel(matter.map(MatterId::value), told))));
    }

    private void note(Item item, String code) {
        if (!code.equals(item.problem())) {
            LOG.warn("the kernel does not take item {} yet: {}", item.id(), code);
            unit.tx().run(em -> ItemQueries.locked(em, item.id()).map(book::open)
                    .ifPresent(now -> book.keep(em, now.notTaken(code))));
        }
    }

    private static Act act(Item item, int index, Step step, String part) {
        Caller self = new Caller(new PersonId(step.actor()), step.actorName(), Set.of(Role.COORDINATOR),
                new CourtCode(item.court()), "", false);
        return new Act(new MessageId("leader-" + item.id() + "-" + index + part), self);
    }
}
