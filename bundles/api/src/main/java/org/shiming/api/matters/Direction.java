package org.shiming.api.matters;

import java.time.Instant;
import java.util.Objects;

/**
 * A designation (三.8) or a court leader's item (三.9) that stands behind a matter. It bypasses the order of the loop,
 * never the panel rule (G8).
 *
 * @param item the identifier in whoever keeps it; one direction has one, 1 to 64 characters
 * @param kind designation or leader's item
 * @param source who directs, in words: 河南省高级人民法院, 院长; 1 to 200 characters
 * @param reference document number, may be empty, up to 200 characters
 * @param directedAt when it was directed
 */
public record Direction(String item, Kind kind, String source, String reference, Instant directedAt) {
    /** The two kinds. */
    public enum Kind {
        /** Designated by a leading organ, a superior court or the court's own leader (三.8). */
        DESIGNATED("指定释明"),
        /** Assigned by a court leader (三.9). */
        LEADER("院领导交办");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** @return the Chinese term */
        public String label() {
            return label;
        }
    }

    /** Checks that nothing is missing. */
    public Direction {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(directedAt, "directedAt");
    }
}
