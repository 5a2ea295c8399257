package org.shiming.expertpool.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.channel.Engagement;
import org.shiming.api.channel.Explainer;
import org.shiming.api.channel.ExplainerDirectory;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.PersonId;

/** What the kernel's one conflict check (G5) needs of the pool; asked while the kernel starts, so without it. */
@Component(service = ExplainerDirectory.class)
public final class Directory implements ExplainerDirectory {
    private final Book book;

    /** @param book the people */
    @Activate
    public Directory(@Reference Book book) {
        this.book = book;
    }

    @Override
    public Optional<Explainer> find(CourtCode court, PersonId person) {
        return book.expert(court.value(), person.value()).map(expert -> {
            List<Engagement> engagements = new ArrayList<>(expert.engagements());
            if (!expert.unit().isBlank()) {
                book.experts(Map.of("court", court.value(), "unit", expert.unit())).stream()
                        .filter(other -> !other.person().equals(expert.person()))
                        .flatMap(other -> other.engagements().stream())
                        .map(one -> new Engagement(one.caseNumber(), one.party(), one.side(), true, one.endedOn()))
                        .forEach(engagements::add);
            }
            return new Explainer(person, expert.name(), expert.unit(), engagements);
        });
    }
}
