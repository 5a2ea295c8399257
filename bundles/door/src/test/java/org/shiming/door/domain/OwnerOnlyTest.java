package org.shiming.door.domain;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class OwnerOnlyTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void aKeyIsMadeOnceWithMode600() throws IOException {
        Path file = folder.getRoot().toPath().resolve("session.key");
        byte[] first = OwnerOnly.key(file, 32);
        assertEquals(32, first.length);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertArrayEquals(first, OwnerOnly.key(file, 32));
    }

    @Test
    public void noDraftIsLeftBehind() throws IOException {
        OwnerOnly.key(folder.getRoot().toPath().resolve("session.key"), 32);
        assertArrayEquals(new String[]{"session.key"}, folder.getRoot().list());
    }

    @Test
    public void aKeyThatIsTooShortIsRefused() throws IOException {
        Path file = folder.newFile("short.key").toPath();
        Files.write(file, new byte[8]);
        assertThrows(IOException.class, () -> OwnerOnly.key(file, 32));
    }
}
