package org.shiming.ledger.app.office;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The ledger's key lies in a file, not in the database. */
public class SignerTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void aKeyIsMadeOnceForTheOwnerOnlyAndStays() throws IOException {
        Path file = folder.getRoot().toPath().resolve("etc/key");
        Signer first = Signer.ofFile(file);
        Signer again = Signer.ofFile(file);
        assertEquals(first.publicKey(), again.publicKey());
        assertTrue(again.verifies("台账", first.sign("台账")));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    public void anotherTextAnotherKeyOrNoSignatureAtAllDoesNotVerify() throws IOException {
        Signer ours = Signer.ofFile(folder.getRoot().toPath().resolve("one"));
        Signer theirs = Signer.ofFile(folder.getRoot().toPath().resolve("other"));
        assertFalse(ours.verifies("台账", ours.sign("台帐")));
        assertFalse(ours.verifies("台账", theirs.sign("台账")));
        assertFalse(ours.verifies("台账", "no base64 at all!"));
        assertFalse(ours.verifies("台账", ""));
    }

    @Test
    public void aFileThatIsNoKeyIsNamed() throws IOException {
        Path file = folder.newFile("broken").toPath();
        Files.writeString(file, "nothing\n");
        assertTrue(assertThrows(IOException.class, () -> Signer.ofFile(file)).getMessage().contains("broken"));
    }
}
