package org.shiming.operations.domain;

import java.util.List;
import java.util.Set;

/**
 * A running component: what it offers to others and what it lives on.
 *
 * @param name the component's name
 * @param bundle the bundle that it belongs to
 * @param offers the identifiers of the services that others get from it
 * @param needs its references
 */
public record Part(String name, long bundle, Set<Long> offers, List<Need> needs) {
    /** Copies. */
    public Part {
        offers = Set.copyOf(offers);
        needs = List.copyOf(needs);
    }

    /**
     * A reference of a component.
     *
     * @param name its name, may be empty
     * @param dynamic whether the component lives on while what it is bound to changes
     * @param optional whether the component can be without it
     * @param bound the services that it is bound to
     */
    public record Need(String name, boolean dynamic, boolean optional, Set<Long> bound) {
        /** Copies. */
        public Need {
            bound = Set.copyOf(bound);
        }

        /**
         * Whether the reference notices that services go.
         *
         * @param away the services
         * @return whether it is bound to one of them
         */
        boolean notices(Set<Long> away) {
            return bound.stream().anyMatch(away::contains);
        }

        /**
         * Whether the component goes on when services go.
         *
         * @param away the services
         * @return false if it has to stop until they, or others, are there again
         */
        boolean bears(Set<Long> away) {
            return !notices(away) || dynamic && (optional || !away.containsAll(bound));
        }
    }

    /** The references that notice it. @param away the services that go @return names, for people */
    List<String> noticing(Set<Long> away) {
        return needs.stream().filter(need -> need.notices(away)).map(this::label).toList();
    }

    /** The references that stop the component. @param away the services that go @return names, for people */
    List<String> breaking(Set<Long> away) {
        return needs.stream().filter(need -> !need.bears(away)).map(this::label).toList();
    }

    private String label(Need need) {
        return need.name().isBlank() ? name : name + " (" + need.name() + ")";
    }
}
