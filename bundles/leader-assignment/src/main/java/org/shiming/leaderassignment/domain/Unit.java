package org.shiming.leaderassignment.domain;

/**
 * To whom an item is dispatched: exactly one unit and one person (一(二)4).
 *
 * @param kind division, tribunal or another court
 * @param name the unit's name
 * @param owner the person's identifier
 * @param ownerName for screens and papers
 */
public record Unit(Kind kind, String name, String owner, String ownerName) {
    /** The kinds of 相关部门或基层法院. */
    public enum Kind {
        /** A division of this court. */
        DIVISION("本院庭室"),
        /** A tribunal of this court. */
        TRIBUNAL("人民法庭"),
        /** Another court. */
        COURT("其他法院");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** @return the Chinese term */
        public String label() {
            return label;
        }
    }
}
