package org.shiming.ledger.domain;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.junit.Test;

public class ChainTest {
    private static final String HASH = "00112233445566778899aabbccddeeff".repeat(2);

    /** A hash that shows its input. */
    private static final class Plain implements Digest {
        @Override
        public String algorithm() {
            return "PLAIN";
        }

        @Override
        public String hex(byte[] bytes, int length) {
            return HexFormat.of().formatHex(bytes, 0, length);
        }
    }

    @Test
    public void theBytesAreAsTheyAreDocumented() {
        byte[] bytes = new CanonicalBytes().of(block("文", "{}")).copy();
        byte[] start = HexFormat.of().parseHex("01" + "0000000000000007" + HASH + "00000003" + "534d33");
        assertArrayEquals(start, java.util.Arrays.copyOf(bytes, start.length));
        String end = "00000003" + HexFormat.of().formatHex("文".getBytes(StandardCharsets.UTF_8)) + "00000001" + "73"
                + "0000000000000002" + HASH + "00000002" + "7b7d";
        String all = HexFormat.of().formatHex(bytes);
        assertEquals(end, all.substring(all.length() - end.length()));
    }

    @Test
    public void noFieldRunsIntoTheNext() {
        Chain chain = new Chain(name -> new Plain());
        Block one = new Block(1, HASH, "PLAIN", "ab", "c", 1, "k", 1, 1, 1, "", "", "", 0, HASH, "");
        Block two = new Block(1, HASH, "PLAIN", "a", "bc", 1, "k", 1, 1, 1, "", "", "", 0, HASH, "");
        assertNotEquals(chain.hash(one), chain.hash(two));
    }

    @Test
    public void aHashThatIsNoneIsStillToldApart() {
        Set<String> seen = new HashSet<>();
        Chain chain = new Chain(name -> new Plain());
        for (String prev : new String[]{HASH, HASH.toUpperCase(java.util.Locale.ROOT), "", "x",
            HASH.replace('0', 'g')}) {
            seen.add(chain.hash(new Block(1, prev, "PLAIN", "", "", 1, "", 1, 1, 1, "", "", "", 0, HASH, "")));
        }
        assertEquals(5, seen.size());
    }

    @Test
    public void everyChainBeginsDifferently() {
        Chain chain = new Chain(name -> new Plain());
        assertNotEquals(chain.genesis("豫0481", "DUTY_LAWYER", "SM3"), chain.genesis("豫0481", "CENTRE_STAFF", "SM3"));
        assertNotEquals(chain.genesis("豫0481", "DUTY_LAWYER", "SM3"), chain.genesis("豫0482", "DUTY_LAWYER", "SM3"));
    }

    @Test
    public void keysTellTextsApart() {
        assertNotEquals(Keys.of("ab", "c"), Keys.of("a", "bc"));
        assertNotEquals(Keys.series(1, "e:1"), Keys.series(11, "e:"));
        assertEquals(Keys.of("豫0481"), Keys.of("豫0481"));
    }

    private static Block block(String actor, String facts) {
        return new Block(7, HASH, "SM3", "e-1", "matters", 9, "SESSION_RECORDED", 1, 2, 20261123, "", actor, "s", 2,
                HASH, facts);
    }
}
