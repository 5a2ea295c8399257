package org.shiming.door.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.identity.Role;
import org.shiming.api.value.CourtCode;

public class UserFileTest {
    private static final CourtCode COURT = new CourtCode("豫0481");

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();
    private Path path;
    private UserFile users;

    @Before
    public void file() {
        path = folder.getRoot().toPath().resolve("users.properties");
        users = new UserFile(path);
    }

    @Test
    public void withoutAFileThereIsNobody() throws IOException {
        assertEquals(Optional.empty(), users.find("host"));
    }

    @Test
    public void aUserThatWasPutIsFoundAlsoByAnotherReader() throws IOException {
        users.put(UserEntry.of("host", "hash", Set.of(Role.HOST_SYSTEM), COURT));
        UserEntry found = new UserFile(path).find("host").orElseThrow();
        assertEquals("hash", found.secret());
        assertEquals(Set.of(Role.HOST_SYSTEM), UserEntry.roles(found.grants()));
        assertEquals(Optional.of(COURT), UserEntry.court(found.grants()));
    }

    @Test
    public void theFileIsForItsOwnerOnly() throws IOException {
        users.put(UserEntry.of("host", "hash", Set.of(Role.HOST_SYSTEM), COURT));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
    }

    @Test
    public void puttingOneKeepsTheOthersAndReplacesTheSame() throws IOException {
        users.put(UserEntry.of("one", "a", Set.of(Role.HOST_SYSTEM), COURT));
        users.put(UserEntry.of("two", "b", Set.of(Role.SUPERIOR_COURT), COURT));
        users.put(UserEntry.of("one", "c", Set.of(Role.HOST_SYSTEM), COURT));
        assertEquals("c", users.find("one").orElseThrow().secret());
        assertEquals("b", users.find("two").orElseThrow().secret());
    }

    @Test
    public void aCertificateSubjectKeepsItsCommas() throws IOException {
        Files.writeString(path, "proxy = \"cert:CN=host,OU=it,O=court\", HOST_SYSTEM, court=豫0481\n");
        UserEntry found = users.findBySubject("CN=host,OU=it,O=court").orElseThrow();
        assertEquals("proxy", found.name());
        assertTrue(found.byCertificate());
        users.put(UserEntry.of("other", "x", Set.of(Role.HOST_SYSTEM), COURT));
        assertTrue(users.findBySubject("CN=host,OU=it,O=court").isPresent());
        assertFalse(users.findBySubject("CN=host").isPresent());
    }

    @Test
    public void commentsAndBlankLinesAreSkipped() throws IOException {
        Files.writeString(path, "# comment\n\n  # another\nhost = x, JUDGE\n");
        assertTrue(users.find("host").isPresent());
        assertFalse(users.find("#").isPresent());
    }

    @Test
    public void aLineWithoutEqualsIsAnErrorThatNamesTheLine() throws IOException {
        Files.writeString(path, "host = x\nnonsense\n");
        IOException broken = assertThrows(IOException.class, () -> users.find("host"));
        assertTrue(broken.getMessage(), broken.getMessage().contains("line 2"));
    }

    @Test
    public void aFileChangedByHandIsReadAgain() throws IOException {
        Files.writeString(path, "host = x, JUDGE\n");
        assertTrue(users.find("host").isPresent());
        Files.writeString(path, "newcomer = x, JUDGE\n");
        Files.setLastModifiedTime(path, FileTime.fromMillis(1));
        assertTrue(users.find("newcomer").isPresent());
        assertFalse(users.find("host").isPresent());
    }

    @Test
    public void theFirstLookSaysThatTheFileChangedAndTheNextIsNotMadeAtOnce() throws IOException {
        Files.writeString(path, "host = x, JUDGE\n");
        assertTrue(users.changed());
        assertFalse(users.changed());
    }

    @Test
    public void unknownRolesAreIgnoredAndACourtIsOptional() {
        assertEquals(Set.of(Role.JUDGE), UserEntry.roles(Set.of("JUDGE", "admin", "court=豫")));
        assertEquals(Optional.empty(), UserEntry.court(Set.of("JUDGE")));
    }

    @Test
    public void aUserNameHasNoSpecialCharacters() {
        assertThrows(IllegalArgumentException.class,
                () -> UserEntry.of("a=b", "x", Set.of(Role.JUDGE), COURT));
        assertThrows(IllegalArgumentException.class,
                () -> UserEntry.of("a\nb", "x", Set.of(Role.JUDGE), COURT));
    }
}
