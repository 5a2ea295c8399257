package org.shiming.host.domain;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class PasswordsTest {
    @Test
    public void theRightPasswordMatchesItsHash() {
        assertTrue(Passwords.matches("zhouheng-2026", Passwords.hash("zhouheng-2026")));
        assertTrue(Passwords.matches("口令䶮𬭚", Passwords.hash("口令䶮𬭚")));
    }

    @Test
    public void anyOtherPasswordDoesNot() {
        String hash = Passwords.hash("zhouheng-2026");
        assertFalse(Passwords.matches("zhouheng-2025", hash));
        assertFalse(Passwords.matches("", hash));
        assertFalse(Passwords.matches(hash, hash));
    }

    @Test
    public void theSamePasswordHashesDifferentlyEachTime() {
        assertNotEquals(Passwords.hash("same"), Passwords.hash("same"));
    }

    @Test
    public void aHashSaysNothingOfThePassword() {
        assertFalse(Passwords.hash("zhouheng").contains("zhouheng"));
    }

    @Test
    public void aMalformedHashMatchesNothing() {
        for (String broken : new String[]{"", "zhouheng", "pbkdf2$x$00$00", "pbkdf2$1$zz$00", "pbkdf2$0$00$00",
            "md5$1$00$00", "pbkdf2$1$00", "pbkdf2$1$$", "pbkdf2$999999999$00$00", "pbkdf2$-1$00$00"}) {
            assertFalse(broken, Passwords.matches("zhouheng", broken));
            assertFalse(broken, Passwords.matches("", broken));
        }
    }
}
