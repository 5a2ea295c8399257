package org.shiming.matters.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.Direction;
import org.shiming.api.matters.DirectionView;
import org.shiming.api.matters.Directions;
import org.shiming.api.matters.Feedback;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.MatterId;
import org.shiming.matters.domain.MatterFile;

/** Designations and leaders' items behind matters (三.8, 三.9). Stateless; safe for concurrent use. */
@Component
public final class DirectionDesk implements Directions {
    private final Ground ground;
    private final Directing directing;

    /**
     * Made by Declarative Services.
     *
     * @param kernel the kernel
     */
    @Activate
    public DirectionDesk(@Reference Kernel kernel) {
        this(kernel.ground());
    }

    DirectionDesk(Ground ground) {
        this.ground = ground;
        this.directing = new Directing(ground);
    }

    @Override
    public Outcome<DirectionView> direct(Act act, MatterId matter, Direction direction) {
        return directing.direct(act, new Directing.Wish(matter, direction));
    }

    @Override
    public Outcome<DirectionView> told(Act act, MatterId matter, String item, Feedback feedback, Instant at,
            String receipt) {
        return directing.told(act, new Directing.Telling(matter, item, feedback, at, receipt));
    }

    @Override
    public List<DirectionView> of(CourtCode court, MatterId matter) {
        Optional<MatterFile> file = ground.tx().read(em -> ground.matters().find(em, matter))
                .filter(found -> found.view().court().equals(court));
        return file.map(found -> ground.tx().read(em -> ground.directions().of(em, matter)).stream()
                .map(commission -> Directing.view(matter, commission)).toList()).orElse(List.of());
    }
}
