package org.shiming.expertpool.app;

import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.expertpool.domain.Expert;
import org.shiming.expertpool.domain.Field;

/** What a new booking is checked against: the gates, the slots, who is free. */
@Component(service = Arrangements.class)
public final class Arrangements {
    private final Invitations invitations;
    private final Slots slots;
    private final Pool pool;
    private final Settings settings;
    private final ExpertChannel channel;

    /**
     * @param invitations the gates
     * @param slots the clash check
     * @param pool the people
     * @param settings how long a counsellor is called
     * @param unit the store
     * @param book the people at rest
     */
    @Activate
    public Arrangements(@Reference Invitations invitations, @Reference Slots slots, @Reference Pool pool,
            @Reference Settings settings, @Reference ExpertUnit unit, @Reference Book book) {
        this.invitations = invitations;
        this.slots = slots;
        this.pool = pool;
        this.settings = settings;
        this.channel = new ExpertChannel(unit, book);
    }

    Invitations invitations() {
        return invitations;
    }

    Slots slots() {
        return slots;
    }

    Field field(Expert expert) {
        return pool.field(expert);
    }

    int callMinutes() {
        return settings.config().callMinutes();
    }

    /** @return who of a field serves and is not taken @param court court code @param at moment @param field code */
    List<Expert> free(String court, Instant at, String field) {
        return channel.free(court, at).stream().filter(one -> one.field().equals(field)).toList();
    }
}
