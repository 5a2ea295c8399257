package org.shiming.door.domain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** The file of the realm's users, UTF-8, one line each; read anew whenever it changed. Safe for concurrent use. */
public final class UserFile {
    private static final long LOOK_NANOS = 1_000_000_000;
    private static final String HEAD = """
            # 接入系统用户：名称 = 加盐口令散列（或 cert:证书主题）, 角色, 角色, court=法院代字
            # Users of the realm "shiming". Add one by the console command shiming:user-add; never a plain password.
            """;

    private final Path file;
    private final AtomicLong lookedAt = new AtomicLong(System.nanoTime() - LOOK_NANOS);
    private final AtomicReference<String> seen = new AtomicReference<>("");
    private volatile Loaded loaded = new Loaded("", Map.of());

    private record Loaded(String stamp, Map<String, UserEntry> users) {}

    /** @param file the file; it need not exist */
    public UserFile(Path file) {
        this.file = file;
    }

    /**
     * Finds a user.
     *
     * @param name the name
     * @return the entry, empty if there is none
     * @throws IOException if the file is there and cannot be read
     */
    public Optional<UserEntry> find(String name) throws IOException {
        return Optional.ofNullable(users().get(name));
    }

    /**
     * Finds the user of a client certificate.
     *
     * @param subject the certificate's subject, RFC 2253
     * @return the entry, empty if none names this subject
     * @throws IOException if the file is there and cannot be read
     */
    public Optional<UserEntry> findBySubject(String subject) throws IOException {
        String secret = UserEntry.CERTIFICATE + subject;
        return users().values().stream().filter(entry -> entry.secret().equals(secret)).findFirst();
    }

    /**
     * Adds or replaces a user; the file changes as a whole and is readable by its owner only.
     *
     * @param entry the user
     * @throws IOException if it cannot be written
     */
    public synchronized void put(UserEntry entry) throws IOException {
        Map<String, UserEntry> users = new LinkedHashMap<>(users());
        users.put(entry.name(), entry);
        StringBuilder text = new StringBuilder(HEAD);
        for (UserEntry user : users.values()) {
            text.append(user.name()).append(" = ").append(quoted(user.secret()));
            user.grants().forEach(grant -> text.append(", ").append(grant));
            text.append('\n');
        }
        Path draft = OwnerOnly.draft(file, text.toString().getBytes(StandardCharsets.UTF_8));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Whether the file changed since somebody last asked this; looks at the disk once a second at most.
     *
     * @return true if it did, or cannot be looked at
     */
    public boolean changed() {
        long now = System.nanoTime();
        long last = lookedAt.get();
        if (now - last < LOOK_NANOS || !lookedAt.compareAndSet(last, now)) {
            return false;
        }
        try {
            String stamp = Files.exists(file) ? stamp() : "";
            return !stamp.equals(seen.getAndSet(stamp));
        } catch (IOException unreadable) {
            return true;
        }
    }

    private String stamp() throws IOException {
        // With the file's own identity: two changes within one tick of the clock may leave time and size the same.
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        return now.lastModifiedTime() + "/" + now.size() + "/" + now.fileKey();
    }

    private Map<String, UserEntry> users() throws IOException {
        if (!Files.exists(file)) {
            return Map.of();
        }
        String stamp = stamp();
        Loaded now = loaded;
        if (!stamp.equals(now.stamp())) {
            now = new Loaded(stamp, parse(Files.readAllLines(file, StandardCharsets.UTF_8)));
            loaded = now;
        }
        return now.users();
    }

    private static Map<String, UserEntry> parse(List<String> lines) throws IOException {
        Map<String, UserEntry> users = new LinkedHashMap<>();
        int number = 0;
        for (String line : lines) {
            number++;
            if (line.isBlank() || line.stripLeading().startsWith("#")) {
                continue;
            }
            int equals = line.indexOf('=');
            if (equals < 0) {
                throw new IOException("line " + number + " of the users file has no =");
            }
            List<String> parts = split(line.substring(equals + 1));
            String name = line.substring(0, equals).strip();
            users.put(name, new UserEntry(name, parts.get(0), parts.subList(1, parts.size())));
        }
        return users;
    }

    /** A certificate's subject has commas of its own, so it stands in quotation marks. */
    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (char c : text.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString().strip());
        return parts;
    }

    private static String quoted(String secret) {
        return secret.indexOf(',') < 0 ? secret : '"' + secret + '"';
    }
}
