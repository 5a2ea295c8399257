package org.shiming.screens.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.shiming.screens.domain.ScreenEntry;

/** The last few screens that were replaced or removed: pages still open may ask for their files. */
final class Retired {
    private static final int KEPT = 16;

    private final Map<String, ScreenEntry> kept = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ScreenEntry> eldest) {
            return size() > KEPT;
        }
    };

    synchronized void add(ScreenEntry entry) {
        kept.put(entry.tag(), entry);
    }

    synchronized Optional<ScreenEntry> find(String id, String hash) {
        return Optional.ofNullable(kept.get("s-" + id + "-" + hash));
    }
}
