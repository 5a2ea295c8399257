package org.shiming.api.screen;

import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;
import org.shiming.api.identity.Role;

/**
 * A screen contributed to the host's user interface: a custom element in an ES module of the contributing bundle's own
 * resources under {@code /screen}. The service is data only; the bundle {@code screens} serves the files and shows the
 * screen to callers of its roles. Absent: not shown.
 */
@ConsumerType
public interface Screen {
    /** Where a screen may stand. */
    enum Slot {
        /** An item of the host's menu, opening a page of its own. */
        NAV("nav"),
        /** A panel on the host's case page; the element gets the case number. */
        CASE_PANEL("case.panel"),
        /** A button on the host's case page. */
        CASE_ACTION("case.action"),
        /** A card on the host's home page. */
        HOME_CARD("home.card");

        private final String wireName;

        Slot(String wireName) {
            this.wireName = wireName;
        }

        /** @return the name that hosts use */
        public String wireName() {
            return wireName;
        }
    }

    /** @return unique over the suite: lower case, digits, hyphens, such as {@code judge-worklist} */
    String id();

    /** @return where it stands */
    Slot slot();

    /** @return the Chinese title */
    String title();

    /** @return who may see it; never empty */
    Set<Role> roles();

    /** @return the order within a slot, small first */
    int order();

    /** @return the module's file under {@code /screen}, such as {@code worklist.js}; its default export is the class */
    String module();
}
