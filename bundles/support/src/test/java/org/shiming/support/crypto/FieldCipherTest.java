package org.shiming.support.crypto;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class FieldCipherTest {
    private static final byte[] PLAIN = "410481199001011234 䶮".getBytes(StandardCharsets.UTF_8);

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void aKeyedIndexFindsEqualValuesAndTellsNothingWithoutTheKey() {
        FieldCipher one = new FieldCipher(new byte[32]);
        byte[] other = new byte[32];
        other[0] = 1;
        assertEquals(one.index("id", "11010519491231002X"), one.index("id", "11010519491231002X"));
        assertEquals(64, one.index("id", "11010519491231002X").length());
        assertNotEquals(one.index("id", "11010519491231002X"), one.index("id", "440524188001010014"));
        assertNotEquals(one.index("id", "1"), one.index("phone", "1"));
        assertNotEquals(one.index("id", "1"), new FieldCipher(other).index("id", "1"));
    }

    @Test
    public void whatIsSealedIsReadAgainAndTellsNothing() {
        FieldCipher cipher = new FieldCipher(new byte[32]);
        byte[] sealed = cipher.encrypt(PLAIN);
        assertArrayEquals(PLAIN, cipher.decrypt(sealed));
        assertFalse(new String(sealed, StandardCharsets.ISO_8859_1).contains("410481"));
    }

    @Test
    public void theSameFieldIsSealedDifferentlyEachTime() {
        FieldCipher cipher = new FieldCipher(new byte[32]);
        assertFalse(Arrays.equals(cipher.encrypt(PLAIN), cipher.encrypt(PLAIN)));
    }

    @Test
    public void aChangedFieldIsFound() {
        FieldCipher cipher = new FieldCipher(new byte[32]);
        byte[] sealed = cipher.encrypt(PLAIN);
        for (int i : new int[]{0, 1, 13, sealed.length - 1}) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThrows("byte " + i, IllegalStateException.class, () -> cipher.decrypt(changed));
        }
        assertThrows(IllegalStateException.class, () -> cipher.decrypt(new byte[5]));
    }

    @Test
    public void anotherKeyDoesNotOpenIt() {
        byte[] sealed = new FieldCipher(new byte[32]).encrypt(PLAIN);
        byte[] other = new byte[32];
        other[0] = 1;
        IllegalStateException wrong = assertThrows(IllegalStateException.class,
                () -> new FieldCipher(other).decrypt(sealed));
        assertEquals("the field key is not the one that sealed this, or the field was changed", wrong.getMessage());
    }

    @Test
    public void aKeyOfAnotherLengthIsNoKey() {
        assertThrows(IllegalArgumentException.class, () -> new FieldCipher(new byte[16]));
    }

    @Test
    public void theKeyFileIsMadeOnceAndOnlyItsOwnerMayReadIt() throws Exception {
        Path file = folder.getRoot().toPath().resolve("field.key");
        byte[] sealed = FieldCipher.ofFile(file).encrypt(PLAIN);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertArrayEquals(PLAIN, FieldCipher.ofFile(file).decrypt(sealed));
        assertEquals("no draft stays behind", 1, folder.getRoot().list().length);
    }

    @Test
    public void bundlesThatStartAtOnceShareOneKey() throws Exception {
        Path file = folder.getRoot().toPath().resolve("field.key");
        ExecutorService bundles = Executors.newFixedThreadPool(4);
        Callable<FieldCipher> start = () -> FieldCipher.ofFile(file);
        List<Future<FieldCipher>> ciphers = bundles.invokeAll(List.of(start, start, start, start));
        bundles.shutdown();
        byte[] sealed = ciphers.get(0).get().encrypt(PLAIN);
        for (Future<FieldCipher> cipher : ciphers) {
            assertArrayEquals(PLAIN, cipher.get().decrypt(sealed));
        }
    }
}
