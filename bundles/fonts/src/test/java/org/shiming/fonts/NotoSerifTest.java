package org.shiming.fonts;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNotSame;
import static org.junit.Assert.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.Test;

/** The font is the one that is named; what it prints is checked where it is used. */
public class NotoSerifTest {

    @Test
    public void theFileIsTheOneThatIsNamed() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(NotoSerif.read());
        assertEquals(NotoSerif.SHA256, HexFormat.of().formatHex(digest));
    }

    @Test
    public void everyReaderGetsBytesOfItsOwn() throws Exception {
        assertNotSame(NotoSerif.read(), NotoSerif.read());
    }

    @Test
    public void licenceAndSourceStandBesideIt() throws Exception {
        assertTrue(text("OFL.txt").contains("SIL OPEN FONT LICENSE Version 1.1"));
        assertTrue(text("SOURCE.txt").contains(NotoSerif.SHA256));
    }

    private static String text(String name) throws Exception {
        try (InputStream in = NotoSerif.class.getResourceAsStream(name)) {
            assertNotNull(name, in);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
