package org.shiming.leaderassignment.app;

import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.channel.ExplanationChannel;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.PersonId;

/** Designated explanation (三.8) can be carried out. Who explains is decided case by case, so nobody is on offer. */
@Component(service = ExplanationChannel.class)
public final class DesignatedChannel implements ExplanationChannel {
    /**
     * The kernel asks its channels while it starts, so a channel must not need the kernel.
     *
     * @param unit the store; without it the channel is not there
     */
    @Activate
    public DesignatedChannel(@Reference LeaderUnit unit) {
        // Only its presence matters.
    }

    @Override
    public ExplanationMode mode() {
        return ExplanationMode.DESIGNATED;
    }

    @Override
    public String providedBy() {
        return "指定与交办";
    }

    @Override
    public List<PersonId> available(CourtCode court, Instant at) {
        return List.of();
    }
}
