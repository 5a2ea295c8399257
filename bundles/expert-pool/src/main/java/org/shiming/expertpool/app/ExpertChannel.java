package org.shiming.expertpool.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.channel.ExplanationChannel;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.PersonId;
import org.shiming.expertpool.domain.Expert;
import org.shiming.expertpool.domain.ExpertState;
import org.shiming.expertpool.store.PoolQueries;

/** Experts can explain (三.6), and who of them is not taken at a moment. Needs the store only: the kernel asks early. */
@Component(service = ExplanationChannel.class)
public final class ExpertChannel implements ExplanationChannel {
    private final ExpertUnit unit;
    private final Book book;

    /** @param unit the store @param book the people */
    @Activate
    public ExpertChannel(@Reference ExpertUnit unit, @Reference Book book) {
        this.unit = unit;
        this.book = book;
    }

    @Override
    public ExplanationMode mode() {
        return ExplanationMode.EXPERT_APPOINTMENT;
    }

    @Override
    public String providedBy() {
        return "专家智库";
    }

    @Override
    public List<PersonId> available(CourtCode court, Instant at) {
        return free(court.value(), at).stream().map(one -> new PersonId(one.person())).toList();
    }

    /** @return who serves and is not taken @param court court code @param at moment */
    List<Expert> free(String court, Instant at) {
        Set<String> busy = Set.copyOf(unit.tx().read(em -> PoolQueries.busy(em, court, at.toEpochMilli())));
        LocalDate day = LocalDate.ofInstant(at, unit.clock().getZone());
        return book.experts(Map.of("court", court, "state", ExpertState.ACTIVE.name())).stream()
                .filter(one -> one.serves(day) && !busy.contains(one.person())).toList();
    }
}
