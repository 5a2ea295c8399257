package org.shiming.ledger.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The columns that ledgers may have, and which ledger has which: {@code columns.tsv} and {@code ledgers.tsv}. */
public final class Fields {
    private static final Map<String, Field> CATALOGUE = catalogue();
    private static final Map<Ledger, List<Placed>> LEDGERS = ledgers();

    private Fields() {}

    /** A column at its place in a ledger. @param field the column @param listed whether lists show it too */
    public record Placed(Field field, boolean listed) {}

    /**
     * A column.
     *
     * @param key its key
     * @return it, empty if there is no such column
     */
    public static Optional<Field> of(String key) {
        return Optional.ofNullable(CATALOGUE.get(key));
    }

    /** @return all columns, by key */
    public static Collection<String> keys() {
        return CATALOGUE.keySet();
    }

    /** @return the place of a column among all, so that rows with columns beyond their ledger's have an order too */
    public static List<Field> all() {
        return List.copyOf(CATALOGUE.values());
    }

    /**
     * The columns of a ledger.
     *
     * @param ledger the ledger
     * @return them, in order
     */
    public static List<Placed> of(Ledger ledger) {
        return LEDGERS.get(ledger);
    }

    private static Map<String, Field> catalogue() {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (String[] line : lines("columns.tsv")) {
            fields.put(line[0], new Field(line[0], line[1], Field.Kind.valueOf(line[2].toUpperCase(Locale.ROOT)),
                    Field.Sight.valueOf(line[3].toUpperCase(Locale.ROOT))));
        }
        return Collections.unmodifiableMap(fields);
    }

    private static Map<Ledger, List<Placed>> ledgers() {
        Map<String, String> keys = new LinkedHashMap<>();
        lines("ledgers.tsv").forEach(line -> keys.put(line[0], line[1]));
        String common = keys.remove("COMMON");
        Map<Ledger, List<Placed>> ledgers = new EnumMap<>(Ledger.class);
        keys.forEach((ledger, columns) -> ledgers.put(Ledger.valueOf(ledger),
                placed(columns.replace("COMMON", common).split(" "))));
        return ledgers;
    }

    private static List<Placed> placed(String[] keys) {
        List<Placed> placed = new ArrayList<>();
        for (String key : keys) {
            boolean listed = key.startsWith("*");
            Field field = CATALOGUE.get(listed ? key.substring(1) : key);
            if (field == null) {
                throw new IllegalStateException("ledgers.tsv names the unknown column " + key);
            }
            placed.add(new Placed(field, listed));
        }
        return List.copyOf(placed);
    }

    private static List<String[]> lines(String resource) {
        InputStream stream = Fields.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("the bundle lacks " + resource);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(l -> l.split("\t"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
