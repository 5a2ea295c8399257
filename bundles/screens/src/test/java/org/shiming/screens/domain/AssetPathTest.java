package org.shiming.screens.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Optional;
import org.junit.Test;

public class AssetPathTest {
    @Test
    public void plainNamesOfKnownKindsAreServed() {
        for (String path : new String[]{"worklist.js", "parts/questions.js", "a/b/c.svg", "LICENSES.txt"}) {
            assertTrue(path, AssetPath.servable(path));
        }
    }

    @Test
    public void noPathLeadsUpOrOut() {
        for (String path : new String[]{"../secret.js", "a/../b.js", "a/./b.js", "/a.js", "a//b.js", "a\\b.js",
            "%2e%2e/a.js", "a.js/", "", ".hidden.js", "a/.git/config.json", "a;b.js", "a.js\u0000", "a b.js"}) {
            assertFalse(path, AssetPath.servable(path));
        }
        assertFalse(AssetPath.servable(null));
    }

    @Test
    public void classesAndConfigurationAreNotServed() {
        for (String path : new String[]{"A.class", "MANIFEST.MF", "secret.cfg", "noextension", "db.xml"}) {
            assertFalse(path, AssetPath.servable(path));
        }
    }

    @Test
    public void modulesAreServedAsScripts() {
        assertEquals(Optional.of("text/javascript; charset=utf-8"), AssetPath.mediaType("a.js"));
        assertEquals(Optional.empty(), AssetPath.mediaType("a.exe"));
    }
}
