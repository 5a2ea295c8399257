package org.shiming.door.domain;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class PasswordHashTest {
    private static final char[] PASSWORD = "correct-horse-battery".toCharArray();

    @Test
    public void theRightPasswordMatchesItsHash() {
        assertTrue(PasswordHash.matches(PASSWORD, PasswordHash.of(PASSWORD)));
    }

    @Test
    public void anotherPasswordDoesNotMatch() {
        assertFalse(PasswordHash.matches("correct-horse-batterz".toCharArray(), PasswordHash.of(PASSWORD)));
        assertFalse(PasswordHash.matches(new char[0], PasswordHash.of(PASSWORD)));
    }

    @Test
    public void theSamePasswordHasAnotherHashEachTime() {
        assertNotEquals(PasswordHash.of(PASSWORD), PasswordHash.of(PASSWORD));
    }

    @Test
    public void theHashTellsNothingOfThePassword() {
        String hash = PasswordHash.of(PASSWORD);
        assertTrue(hash.startsWith(PasswordHash.PREFIX));
        assertFalse(hash.contains("horse"));
    }

    @Test
    public void aShortPasswordIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> PasswordHash.of("elevenchars".toCharArray()));
    }

    @Test
    public void whatIsNotOurHashMatchesNothing() {
        assertFalse(PasswordHash.matches(PASSWORD, "correct-horse-battery"));
        assertFalse(PasswordHash.matches(PASSWORD, ""));
        assertFalse(PasswordHash.matches(PASSWORD, "pbkdf2-sha256$x$AAAA$AAAA"));
        assertFalse(PasswordHash.matches(PASSWORD, "pbkdf2-sha256$1$AAAA$AAAA"));
        assertFalse(PasswordHash.matches(PASSWORD, "cert:CN=host"));
    }

    @Test
    public void aChineseAndAnEmojiPasswordWork() {
        char[] password = "释明系统接入口令一二三四😀".toCharArray();
        assertTrue(PasswordHash.matches(password, PasswordHash.of(password)));
    }
}
