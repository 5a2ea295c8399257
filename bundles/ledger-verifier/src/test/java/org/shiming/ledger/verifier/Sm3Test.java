package org.shiming.ledger.verifier;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.junit.Test;

/** The verifier's own parts: SM3 from the standard, and a reader of JSON lines. */
public class Sm3Test {
    @Test
    public void theStandardsExamplesComeOutRight() {
        byte[] abc = "abc".getBytes(StandardCharsets.US_ASCII);
        assertEquals("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0", new Sm3().hex(abc, 3));
        byte[] longer = "abcd".repeat(16).getBytes(StandardCharsets.US_ASCII);
        assertEquals("debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732",
                new Sm3().hex(longer, longer.length));
    }

    @Test
    public void everyLengthAgreesWithTheLibraryThatTheServerUses() {
        Random random = new Random(4711);
        Sm3 ours = new Sm3();
        for (int length = 0; length < 300; length++) {
            byte[] bytes = new byte[length + 7];
            random.nextBytes(bytes);
            SM3Digest library = new SM3Digest();
            library.update(bytes, 0, length);
            byte[] expected = new byte[32];
            library.doFinal(expected, 0);
            assertEquals(HexFormat.of().formatHex(expected), ours.hex(bytes, length));
        }
    }

    @Test
    public void sha256IsTheJdksAndAnUnknownNameHashesToNothing() {
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                Hashing.of("SHA-256").hex("abc".getBytes(StandardCharsets.US_ASCII), 3));
        assertEquals("", Hashing.of("MD5").hex(new byte[0], 0));
        assertEquals("SM3", Hashing.of("SM3").algorithm());
    }

    @Test
    public void jsonIsReadWithEscapesAndRareCharacters() throws IOException {
        assertEquals(
                Map.of("a", "䶮𬭚\"\\/\n\t\r\b\f你", "b", -5L, "c", List.of(1L, "x", Map.of("d", "")), "e", Map.of()),
                JsonLine.read(" {\"a\":\"䶮𬭚\\\"\\\\\\/\\n\\t\\r\\b\\f\\u4f60\", \"b\" : -5,"
                        + "\"c\":[1,\"x\",{\"d\":null}],\"e\":{}} "));
    }

    @Test
    public void whatIsNotOneJsonObjectIsRefused() {
        for (String line : List.of("", "[]", "{", "{\"a\"", "{\"a\":}", "{\"a\":1,}x", "{\"a\":1 \"b\":2}", "{} {}",
                "{\"a\":\"\\x\"}", "{\"a\":\"\\u00g0\"}", "{\"a\":[1 2]}", "{\"a\":1,\"a\":2}", "{\"a\":\"open}",
                "{\"a\":99999999999999999999}")) {
            assertThrows(line, IOException.class, () -> JsonLine.read(line));
        }
    }
}
