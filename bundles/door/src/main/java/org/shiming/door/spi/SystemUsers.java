package org.shiming.door.spi;

import java.io.IOException;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CourtCode;

/** The systems that may call, with salted hashes of their passwords in a JAAS realm. Safe for concurrent use. */
@ProviderType
public interface SystemUsers {
    /**
     * Checks a password, with a limit on failures per user and address.
     *
     * @param user the user's name
     * @param password the password
     * @param remote the caller's address
     * @return the caller, or why not
     */
    Outcome<Caller> check(String user, char[] password, String remote);

    /**
     * Adds a user to the file of the realm, or replaces it.
     *
     * @param user the user's name
     * @param password the password; only its salted hash is kept
     * @param roles what it may do
     * @param court the court it acts for
     * @throws IOException if the file cannot be written
     */
    void put(String user, char[] password, Set<Role> roles, CourtCode court) throws IOException;
}
