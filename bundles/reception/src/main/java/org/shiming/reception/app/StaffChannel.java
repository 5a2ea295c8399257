package org.shiming.reception.app;

import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.channel.ExplanationChannel;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.PersonId;

/** The centre's staff can explain (三.5). Whoever is at the centre does, so nobody in particular is on offer. */
@Component(service = ExplanationChannel.class)
public final class StaffChannel implements ExplanationChannel {
    /**
     * The kernel asks its channels while it starts, so a channel must not need the kernel.
     *
     * @param unit the store; without it the channel is not there
     */
    @Activate
    public StaffChannel(@Reference ReceptionUnit unit) {
        // Only its presence matters.
    }

    @Override
    public ExplanationMode mode() {
        return ExplanationMode.CENTRE_STAFF;
    }

    @Override
    public String providedBy() {
        return "来访接待";
    }

    @Override
    public List<PersonId> available(CourtCode court, Instant at) {
        return List.of();
    }
}
