package org.shiming.ledger.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

/** What roots say of a ledger, and of themselves. */
public class RootCheckTest {
    private final Chain chain = new Chain(LengthDigest::new);

    /** A hash function for tests: good enough to tell these texts apart. */
    private record LengthDigest(String algorithm) implements Digest {
        @Override
        public String hex(byte[] bytes, int length) {
            int hash = 7;
            for (int i = 0; i < length; i++) {
                hash = hash * 31 + bytes[i];
            }
            return "%064x".formatted(hash & 0xffffffffL);
        }
    }

    @Test
    public void soundRootsHaveNoFlaw() {
        assertEquals(Optional.empty(), check().own(roots(3, 7, 9)));
        assertEquals("none at all are sound", Optional.empty(), check().own(List.of()));
    }

    @Test
    public void aRootWithAnotherHashNumberOrPredecessorIsNamed() {
        List<Root> roots = roots(3, 7, 9);
        Root second = roots.get(1);
        roots.set(1, second.sealed("0".repeat(64), ""));
        assertEquals(2, check().own(roots).orElseThrow().seq());
        roots.set(1, new Root("豫0481", 5, "at", second.previous(), "X", second.anchors(), second.root(), ""));
        assertEquals(5, check().own(roots).orElseThrow().seq());
        roots.set(1, new Root("豫0481", 2, "at", "f".repeat(64), "X", second.anchors(), second.root(), ""));
        assertTrue(check().own(roots).orElseThrow().message().contains("不衔接"));
    }

    @Test
    public void aRootWithoutOurSignatureIsNamed() {
        RootCheck strict = new RootCheck(chain, (text, signature) -> signature.equals("ours"));
        List<Root> roots = roots(3);
        assertTrue(strict.own(roots).orElseThrow().message().contains("签名"));
        roots.set(0, roots.get(0).sealed(roots.get(0).root(), "ours"));
        assertEquals(Optional.empty(), strict.own(roots));
    }

    @Test
    public void aLedgerThatHasWhatTheRootsSawAgrees() {
        assertEquals(Optional.empty(), ledger(10, Map.of(3L, "h3", 7L, "h7", 9L, "h9")));
    }

    @Test
    public void theFirstStretchThatDiffersIsNamed() {
        Flaw flaw = ledger(10, Map.of(3L, "h3", 7L, "x", 9L, "x")).orElseThrow();
        assertEquals(Flaw.Kind.REWRITTEN, flaw.kind());
        assertEquals(4, flaw.seq());
        assertTrue(flaw.message().contains("第 4 条至第 7 条"));
        assertEquals("an entry that is not there differs too", 8,
                ledger(10, Map.of(3L, "h3", 7L, "h7")).orElseThrow().seq());
    }

    @Test
    public void aLedgerShorterThanARootSawIsCutOff() {
        Flaw flaw = ledger(8, Map.of(3L, "h3", 7L, "h7")).orElseThrow();
        assertEquals(Flaw.Kind.TRUNCATED, flaw.kind());
        assertEquals(9, flaw.seq());
    }

    @Test
    public void rootsThatSawNothingOfALedgerSayNothingOfIt() {
        assertEquals(Optional.empty(), RootCheck.ledger(roots(3, 7), "LEADER", 0, seq -> Optional.empty()));
    }

    @Test
    public void anEntryThatSeveralRootsSawIsLookedUpOnce() {
        List<Long> asked = new ArrayList<>();
        RootCheck.ledger(roots(3, 3, 3), "DUTY_LAWYER", 5, seq -> {
            asked.add(seq);
            return Optional.of("h" + seq);
        });
        assertEquals(List.of(3L), asked);
    }

    @Test
    public void theTextHoldsEverythingThatCounts() {
        Root root = roots(3, 7).get(1);
        for (String part : List.of("court 豫0481", "number 2", "at at", "previous " + root.previous(),
                "DUTY_LAWYER 7 h7")) {
            assertTrue(part, root.text().contains(part + "\n"));
        }
        assertFalse("not its own hash", root.text().contains(root.root()));
        assertEquals(Optional.empty(), root.anchor("LEADER"));
    }

    private Optional<Flaw> ledger(long last, Map<Long, String> hashes) {
        return RootCheck.ledger(roots(3, 7, 9), "DUTY_LAWYER", last, seq -> Optional.ofNullable(hashes.get(seq)));
    }

    private RootCheck check() {
        return new RootCheck(chain, (text, signature) -> true);
    }

    private List<Root> roots(long... seqs) {
        List<Root> roots = new ArrayList<>();
        for (long seq : seqs) {
            String previous = roots.isEmpty() ? Root.NONE : roots.get(roots.size() - 1).root();
            Root open = new Root("豫0481", roots.size() + 1L, "at", previous, "X",
                    List.of(new Root.Anchor("DUTY_LAWYER", seq, "h" + seq)), "", "");
            roots.add(open.sealed(chain.hash("X", open.text()), ""));
        }
        return roots;
    }
}
