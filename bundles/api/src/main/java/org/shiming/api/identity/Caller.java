package org.shiming.api.identity;

import java.util.Objects;
import java.util.Set;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.PersonId;

/**
 * Who is calling.
 *
 * @param id the person's or system's identifier, as the host knows it
 * @param name for screens and papers; never for a log
 * @param roles what the caller may be; empty only for {@link #NOBODY}
 * @param court the caller's own court: records of others are not shown
 * @param unit the caller's division or office, empty if none
 * @param system whether a system calls, not a person
 */
public record Caller(PersonId id, String name, Set<Role> roles, CourtCode court, String unit, boolean system) {
    /** Nobody is logged in. */
    public static final Caller NOBODY = new Caller(new PersonId("nobody"), "", Set.of(), new CourtCode("最高法"), "",
            false);

    /** Checks and copies. */
    public Caller {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(court, "court");
        Objects.requireNonNull(unit, "unit");
        roles = Set.copyOf(roles);
    }

    /**
     * Whether the caller has one of these roles.
     *
     * @param wanted the roles
     * @return true if at least one is the caller's
     */
    public boolean isAny(Role... wanted) {
        for (Role role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** @return whether anybody is logged in at all */
    public boolean known() {
        return !roles.isEmpty();
    }
}
