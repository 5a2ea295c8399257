package org.shiming.host.domain;

import java.util.Set;

/**
 * Somebody who logs in here.
 *
 * @param personId the identifier that panels and tokens carry
 * @param login what is typed
 * @param name the name
 * @param roles role names, as the suite's published contract spells them
 * @param court the code of the court where this person works
 * @param unit the division or place
 */
public record Person(String personId, String login, String name, Set<String> roles, String court, String unit) {
    private static final Set<String> READERS = Set.of("JUDGE", "CLERK", "CENTRE_STAFF", "COORDINATOR", "DIVISION_HEAD",
            "COURT_LEADER", "TRIAL_MANAGEMENT", "SUPERIOR_COURT");
    private static final Set<String> REGISTRARS = Set.of("JUDGE", "CLERK");

    /** Copies the roles. */
    public Person {
        roles = Set.copyOf(roles);
    }

    /** @return whether this person may read case files: lawyers, experts, counsellors and operators may not */
    public boolean readsCases() {
        return roles.stream().anyMatch(READERS::contains);
    }

    /** @return whether this person may serve documents and register payments and performance */
    public boolean registers() {
        return roles.stream().anyMatch(REGISTRARS::contains);
    }

    /** @return whether this person sees what waits in the outbox */
    public boolean operates() {
        return roles.contains("IT_OPERATIONS");
    }

    /** @return whether this person sees the files of other courts too */
    public boolean allCourts() {
        return roles.contains("SUPERIOR_COURT");
    }

    /**
     * Whether this person may issue the judgment of a case.
     *
     * @param file the case
     * @return true for a judge of its panel
     */
    public boolean issues(CaseFile file) {
        return roles.contains("JUDGE") && file.onPanel(personId);
    }

    /**
     * Whether this person may read a case.
     *
     * @param heading the case
     * @return true for readers of the court that tries it, and for the superior court
     */
    public boolean reads(Heading heading) {
        return readsCases() && (allCourts() || court.equals(heading.courtCode()));
    }
}
