package org.shiming.screens.domain;

import java.util.Set;
import java.util.regex.Pattern;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.screen.Screen;

/**
 * A contributed screen as it is listed and served: a copy of its data, checked once, with the files of its bundle.
 *
 * @param id the screen's id
 * @param slot where it stands
 * @param title the Chinese title
 * @param roles who may see it
 * @param order the order within its slot
 * @param module the module's file
 * @param files the files of the contributing bundle's {@code /screen}
 */
public record ScreenEntry(String id, Screen.Slot slot, String title, Set<Role> roles, int order, String module,
        AssetTree files) {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 60;

    /** Copies the roles. */
    public ScreenEntry {
        roles = Set.copyOf(roles);
    }

    /**
     * Copies and checks what a plug-in contributes.
     *
     * @param screen the plug-in's service
     * @param files the files of its bundle
     * @return the entry
     * @throws IllegalArgumentException naming what is wrong with the contribution
     */
    public static ScreenEntry of(Screen screen, AssetTree files) {
        String id = screen.id();
        check(id != null && id.length() <= LONGEST_ID && ID.matcher(id).matches(), "id is malformed: " + id);
        check(screen.slot() != null, "slot is missing");
        check(screen.title() != null && !screen.title().isBlank(), "title is missing");
        check(screen.roles() != null && !screen.roles().isEmpty(), "roles are missing");
        check(AssetPath.servable(screen.module()) && files.find(screen.module()).isPresent(),
                "module is not a file under /screen: " + screen.module());
        return new ScreenEntry(id, screen.slot(), screen.title(), screen.roles(), screen.order(), screen.module(),
                files);
    }

    /**
     * Whether a caller may see it.
     *
     * @param caller who asks
     * @return true if one of the roles is the caller's
     */
    public boolean visibleTo(Caller caller) {
        return roles.stream().anyMatch(caller.roles()::contains);
    }

    /** @return the custom element's tag; it changes with the files, so a tag is never defined twice */
    public String tag() {
        return "s-" + id + "-" + files.hash();
    }

    /** @return the module's address below {@code /shiming/} */
    public String modulePath() {
        return "m/" + id + "/" + files.hash() + "/" + module;
    }

    private static void check(boolean well, String what) {
        if (!well) {
            throw new IllegalArgumentException("screen " + what);
        }
    }
}
