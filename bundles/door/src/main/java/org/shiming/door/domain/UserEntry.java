package org.shiming.door.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shiming.api.identity.Role;
import org.shiming.api.value.CourtCode;

/**
 * One line of {@code etc/shiming.users.properties}: {@code name = secret, ROLE, ROLE, court=豫0481}.
 *
 * @param name the user's name
 * @param secret a salted hash, or {@code cert:} and the subject of a client certificate
 * @param grants role names and {@code court=…}, as in the file
 */
public record UserEntry(String name, String secret, List<String> grants) {
    /** A secret that is a certificate's subject begins with it. */
    public static final String CERTIFICATE = "cert:";
    private static final String COURT = "court=";

    /** Checks the name. */
    public UserEntry {
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9_.-]{0,39}")) {
            throw new IllegalArgumentException("a user name is letters, digits, . _ -");
        }
        grants = List.copyOf(grants);
    }

    /**
     * A new entry.
     *
     * @param name the user
     * @param hash the salted hash
     * @param roles the roles
     * @param court the court
     * @return the entry
     */
    public static UserEntry of(String name, String hash, Set<Role> roles, CourtCode court) {
        List<String> grants = new ArrayList<>();
        EnumSet.copyOf(roles).forEach(role -> grants.add(role.name()));
        grants.add(COURT + court.value());
        return new UserEntry(name, hash, grants);
    }

    /** @return whether the user proves itself by a certificate, so that no password ever fits */
    public boolean byCertificate() {
        return secret.startsWith(CERTIFICATE);
    }

    /**
     * The roles among what a realm grants; unknown names are none of ours.
     *
     * @param grants role names and {@code court=…}
     * @return the roles
     */
    public static Set<Role> roles(Iterable<String> grants) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String grant : grants) {
            for (Role role : Role.values()) {
                if (role.name().equals(grant)) {
                    roles.add(role);
                }
            }
        }
        return roles;
    }

    /**
     * The court among what a realm grants.
     *
     * @param grants role names and {@code court=…}
     * @return the court, empty if none is named
     */
    public static Optional<CourtCode> court(Iterable<String> grants) {
        for (String grant : grants) {
            if (grant.startsWith(COURT)) {
                return Optional.of(new CourtCode(grant.substring(COURT.length())));
            }
        }
        return Optional.empty();
    }
}
