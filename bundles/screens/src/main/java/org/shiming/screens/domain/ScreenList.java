package org.shiming.screens.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shiming.api.identity.Caller;

/** All screens that are there at one moment, each id once, in the order of their slots. Immutable. */
public final class ScreenList {
    private static final Comparator<ScreenEntry> ORDER = Comparator.comparing(ScreenEntry::slot)
            .thenComparing(ScreenEntry::order).thenComparing(ScreenEntry::id);

    /** No screen at all. */
    public static final ScreenList EMPTY = new ScreenList(List.of());

    private final Map<String, ScreenEntry> byId = new LinkedHashMap<>();

    /**
     * Makes a list.
     *
     * @param entries the entries, the preferred first: of two with one id the first stays
     */
    public ScreenList(Collection<ScreenEntry> entries) {
        Map<String, ScreenEntry> chosen = new LinkedHashMap<>();
        entries.forEach(entry -> chosen.putIfAbsent(entry.id(), entry));
        chosen.values().stream().sorted(ORDER).forEach(entry -> byId.put(entry.id(), entry));
    }

    /**
     * What a caller may see.
     *
     * @param caller who asks
     * @return the entries in order
     */
    public List<ScreenEntry> visibleTo(Caller caller) {
        return byId.values().stream().filter(entry -> entry.visibleTo(caller)).toList();
    }

    /**
     * One screen, if the caller may see it.
     *
     * @param id the screen's id
     * @param caller who asks
     * @return the entry, or empty: not installed and not permitted look alike
     */
    public Optional<ScreenEntry> find(String id, Caller caller) {
        return Optional.ofNullable(byId.get(id)).filter(entry -> entry.visibleTo(caller));
    }

    /** @return the entries in order, whoever asks */
    public Collection<ScreenEntry> all() {
        return List.copyOf(byId.values());
    }
}
