package org.shiming.matters.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shiming.api.matters.HandOver;
import org.shiming.api.matters.HandOver.State;
import org.shiming.api.matters.Tenure;
import org.shiming.api.value.PersonId;

/** Reads from a matter's hand-overs who had it for how long, and whose hand-overs were returned (一(二)4). */
public final class Tenures {
    private static final Set<State> CHANGED = Set.of(State.SIGNED, State.ASSIGNED);

    private Tenures() {}

    /**
     * The owners in order.
     *
     * @param file the matter
     * @param handOvers its hand-overs
     * @param now until when the days of the present owner are counted
     * @return one tenure per owner, the present one last; a closed matter counts on until it is asked
     */
    public static List<Tenure> of(MatterFile file, List<HandOver> handOvers, Instant now) {
        List<HandOver> changes = handOvers.stream().filter(one -> CHANGED.contains(one.state()))
                .sorted(Comparator.comparing(one -> one.answeredAt().orElse(one.offeredAt()))).toList();
        List<Tenure> tenures = new ArrayList<>();
        Instant from = file.openedAt();
        for (HandOver change : changes) {
            Instant until = change.answeredAt().orElse(change.offeredAt());
            tenures.add(tenure(change.from(), from, Optional.of(until), handOvers, now));
            from = until;
        }
        tenures.add(tenure(file.view().owner(), from, Optional.empty(), handOvers, now));
        return tenures;
    }

    private static Tenure tenure(PersonId owner, Instant from, Optional<Instant> until, List<HandOver> handOvers,
            Instant now) {
        Instant end = until.orElse(now);
        int returns = (int) handOvers.stream()
                .filter(one -> one.state() == State.RETURNED && one.from().equals(owner)
                        && !one.offeredAt().isBefore(from) && !one.offeredAt().isAfter(end))
                .count();
        return new Tenure(owner, from, until, Math.max(0, Duration.between(from, end).toDays()), returns);
    }
}
