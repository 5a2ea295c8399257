package org.shiming.operations.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How far it reaches when a bundle goes for a moment: whoever cannot do without its services stops too, takes its own
 * services along, and so on. Whoever can do without goes on.
 *
 * @param restarted components of other bundles that stop and start again
 * @param rebound components of other bundles that notice it and go on
 * @param away every service that is away meanwhile
 */
public record Cascade(List<String> restarted, List<String> rebound, Set<Long> away) {
    /** Copies. */
    public Cascade {
        restarted = List.copyOf(restarted);
        rebound = List.copyOf(rebound);
        away = Set.copyOf(away);
    }

    /**
     * Follows it to its end.
     *
     * @param parts every running component
     * @param bundles the bundles that go
     * @param services the services of those bundles
     * @return what happens to the others
     */
    public static Cascade of(Collection<Part> parts, Set<Long> bundles, Set<Long> services) {
        List<Part> others = parts.stream().filter(part -> !bundles.contains(part.bundle())).toList();
        Set<Long> away = new HashSet<>(services);
        Set<Part> stopped = new LinkedHashSet<>();
        boolean further = true;
        while (further) {
            List<Part> more = others.stream()
                    .filter(part -> !stopped.contains(part) && !part.breaking(away).isEmpty()).toList();
            further = stopped.addAll(more);
            more.forEach(part -> away.addAll(part.offers()));
        }
        List<String> restarted = new ArrayList<>();
        stopped.forEach(part -> restarted.addAll(part.breaking(away)));
        List<String> rebound = new ArrayList<>();
        others.stream().filter(part -> !stopped.contains(part))
                .forEach(part -> rebound.addAll(part.noticing(away)));
        return new Cascade(restarted, rebound, away);
    }
}
