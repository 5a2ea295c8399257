package org.shiming.ledger.domain;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.Test;

/** Rows as a table's pages may have them. */
public class BookCheckTest {
    private static final Digest WEAK = new Digest() {
        @Override
        public String algorithm() {
            return "WEAK";
        }

        @Override
        public String hex(byte[] bytes, int length) {
            long hash = 17;
            for (int i = 0; i < length; i++) {
                hash = hash * 31 + bytes[i];
            }
            return "%064x".formatted(hash);
        }
    };

    private final Chain chain = new Chain(name -> WEAK);
    private final List<Sealed> rows = new ArrayList<>();

    @Test
    public void anyOrderOfRowsIsLinkedByNumber() {
        fill(500);
        Collections.shuffle(rows, new Random(1));
        assertEquals(Optional.empty(), check(500, lastHash()));
    }

    @Test
    public void rowsFarOutOfOrderAreLookedUp() {
        fill(30_000);
        Sealed first = rows.remove(0);
        rows.add(first);
        assertEquals(Optional.empty(), check(30_000, lastHash()));
    }

    @Test
    public void aRowMissingFromALongChainIsNamedWithoutKeepingTheRest() {
        fill(30_000);
        rows.remove(99);
        Flaw flaw = check(30_000, lastHash()).orElseThrow();
        assertEquals(Flaw.Kind.MISSING, flaw.kind());
        assertEquals(100, flaw.seq());
    }

    @Test
    public void newEntriesBehindTheHeadAreLeftOut() {
        fill(40);
        assertEquals(Optional.empty(), check(30, rows.get(29).hash()));
    }

    @Test
    public void anEmptyLedgerIsWhole() {
        assertEquals(Optional.empty(), check(0, ""));
    }

    private Optional<Flaw> check(long head, String headHash) {
        BookCheck check = new BookCheck("豫0481", "DUTY_LAWYER", head, this::find, chain);
        rows.forEach(row -> check.accept(BookCheck.Row.of(row, chain)));
        return check.end(headHash);
    }

    private Optional<BookCheck.Row> find(long seq) {
        return rows.stream().filter(row -> row.block().seq() == seq).findFirst()
                .map(row -> BookCheck.Row.of(row, chain));
    }

    private String lastHash() {
        return rows.stream().max((a, b) -> Long.compare(a.block().seq(), b.block().seq())).orElseThrow().hash();
    }

    private void fill(int count) {
        String prev = chain.genesis("豫0481", "DUTY_LAWYER", "WEAK");
        for (int seq = 1; seq <= count; seq++) {
            Block block = new Block(seq, prev, "WEAK", "e-" + seq, "f", seq, "K", seq, seq, 20260101, "", "", "", 0,
                    prev, "{}");
            prev = chain.hash(block);
            rows.add(new Sealed(block, prev));
        }
    }
}
