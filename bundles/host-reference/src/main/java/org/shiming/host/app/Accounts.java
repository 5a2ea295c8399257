package org.shiming.host.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shiming.host.domain.Passwords;
import org.shiming.host.domain.Person;

/**
 * Who may log in: a file of lines {@code login,personId,name,ROLE ROLE,court,unit,hash}. Read once, at start.
 */
public final class Accounts {
    private static final int FIELDS = 7;
    /** Of no password: comparing against it takes as long as comparing against a real one. */
    private static final String NOBODY = Passwords.hash(java.util.UUID.randomUUID().toString());
    private final Map<String, Account> byLogin = new HashMap<>();

    private record Account(Person person, String hash) {}

    /**
     * Reads the accounts.
     *
     * @param file the path that configuration names
     */
    public Accounts(String file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(Path.of(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalArgumentException("org.shiming.host: usersFile=" + file + " cannot be read", e);
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                add(file, i + 1, line.split(",", -1));
            }
        }
    }

    private void add(String file, int lineNumber, String[] f) {
        if (f.length != FIELDS || f[0].isBlank() || f[1].isBlank() || f[3].isBlank()) {
            throw new IllegalArgumentException("org.shiming.host: usersFile=" + file + " line " + lineNumber
                    + " needs " + FIELDS + " fields: login,personId,name,roles,court,unit,hash");
        }
        Person person = new Person(f[1].strip(), f[0].strip(), f[2].strip(), Set.of(f[3].strip().split(" +")),
                f[4].strip(), f[5].strip());
        byLogin.put(person.login(), new Account(person, f[6].strip()));
    }

    /**
     * Checks a password.
     *
     * @param login what was typed
     * @param password what was typed
     * @return the person; empty if there is none, or the password is another
     */
    public Optional<Person> check(String login, String password) {
        Account account = byLogin.get(login.strip());
        boolean matches = Passwords.matches(password, account == null ? NOBODY : account.hash());
        return matches && account != null ? Optional.of(account.person()) : Optional.empty();
    }

    /** @return how many may log in */
    public int size() {
        return byLogin.size();
    }
}
