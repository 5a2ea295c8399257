package org.shiming.ledger.verifier;

import java.util.ArrayList;
import java.util.List;
import org.shiming.ledger.domain.Block;
import org.shiming.ledger.domain.Chain;
import org.shiming.ledger.domain.Sealed;

/** A chain and the file in which a ledger exports it. */
final class ChainFile {
    private final Chain chain = new Chain(Hashing::of);
    private final List<Sealed> entries = new ArrayList<>();
    private final String court;
    private final String ledger;

    ChainFile(String court, String ledger, int count) {
        this(court, ledger, count, Integer.MAX_VALUE);
    }

    /** A chain whose entries say something else from one on, with every hash right. */
    ChainFile(String court, String ledger, int count, int otherFrom) {
        this.court = court;
        this.ledger = ledger;
        for (int seq = 1; seq <= count; seq++) {
            Block block = block(seq, seq == 1 ? chain.genesis(court, ledger, "SM3") : hash(seq - 1),
                    seq >= otherFrom ? "被改写" : "原样");
            entries.add(new Sealed(block, chain.hash(block)));
        }
    }

    String hash(int seq) {
        return entries.get(seq - 1).hash();
    }

    /** The line of an entry that was replaced together with its hash. */
    String forged(int seq) {
        Block block = block(seq, entries.get(seq - 1).block().prevHash(), "伪造");
        return line(new Sealed(block, chain.hash(block)));
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("{\"form\":\"shiming-ledger-proof/1\",\"court\":\"" + court + "\",\"ledger\":\"" + ledger
                + "\",\"entries\":" + entries.size() + ",\"head\":\"" + hash(entries.size()) + "\"}");
        entries.forEach(entry -> lines.add(line(entry)));
        lines.add("{\"end\":" + entries.size() + "}");
        return lines;
    }

    private static Block block(int seq, String previous, String word) {
        return new Block(seq, previous, "SM3", "e-" + seq, "matters", seq, "SESSION_RECORDED", 1_790_000_000_000L + seq,
                1_790_000_000_500L, 20261123, "（2026）豫0481民初" + seq + "号", "lawyer-1", "session:" + seq, 0,
                "ab".repeat(32), "{\"summary\":\"" + word + "：\\n𬭚\",\"n\":" + seq + "}");
    }

    private static String line(Sealed sealed) {
        Block b = sealed.block();
        return "{\"seq\":" + b.seq() + ",\"prevHash\":\"" + b.prevHash() + "\",\"algorithm\":\"" + b.algorithm()
                + "\",\"eventId\":\"" + b.eventId() + "\",\"feed\":\"" + b.feed() + "\",\"feedPosition\":"
                + b.feedPosition() + ",\"kind\":\"" + b.kind() + "\",\"atMillis\":" + b.atMillis()
                + ",\"takenMillis\":" + b.takenMillis() + ",\"onDay\":" + b.onDay() + ",\"caseNumber\":\""
                + b.caseNumber() + "\",\"actor\":\"" + b.actor() + "\",\"subject\":\"" + b.subject()
                + "\",\"refersTo\":" + b.refersTo() + ",\"sourceHash\":\"" + b.sourceHash() + "\",\"facts\":\""
                + b.facts().replace("\\", "\\\\").replace("\"", "\\\"") + "\",\"hash\":\"" + sealed.hash() + "\"}";
    }
}
