package org.shiming.ledger.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.LongFunction;

/** Compares roots that were kept outside with what a ledger has now. Used by one thread. */
public final class RootCheck {
    private final Chain chain;
    private final BiPredicate<String, String> signed;

    /**
     * A check.
     *
     * @param chain hashes, for this thread
     * @param signed whether a signature (second) is right for a text (first); always true where no key is known
     */
    public RootCheck(Chain chain, BiPredicate<String, String> signed) {
        this.chain = chain;
        this.signed = signed;
    }

    /**
     * Whether roots are what was written: each hash right, each signed, each continuing the one before it.
     *
     * @param roots of one court, as they stand in the file
     * @return the first flaw, empty if they are whole
     */
    public Optional<Flaw> own(List<Root> roots) {
        String previous = Root.NONE;
        long number = 1;
        for (Root root : roots) {
            if (root.number() != number || !root.previous().equals(previous)) {
                return Optional.of(Flaw.rootBroken(root.number(), "与前一号不衔接"));
            }
            if (!chain.hash(root.algorithm(), root.text()).equals(root.root())) {
                return Optional.of(Flaw.rootBroken(root.number(), "内容与其根值不一致"));
            }
            if (!signed.test(root.text(), root.signature())) {
                return Optional.of(Flaw.rootBroken(root.number(), "签名无效"));
            }
            previous = root.root();
            number++;
        }
        return Optional.empty();
    }

    /**
     * Whether a ledger still has what the roots saw.
     *
     * @param roots of the ledger's court, oldest first
     * @param ledger the ledger's code
     * @param last its last entry now
     * @param hashes the hash of an entry as it stands there now, empty if there is none
     * @return the first stretch that differs
     */
    public static Optional<Flaw> ledger(List<Root> roots, String ledger, long last,
            LongFunction<Optional<String>> hashes) {
        long good = 0;
        for (Root root : roots) {
            Optional<Root.Anchor> anchor = root.anchor(ledger).filter(a -> a.seq() > 0);
            if (anchor.isEmpty()) {
                continue;
            }
            long seq = anchor.get().seq();
            if (seq > last) {
                return Optional.of(Flaw.truncated(last + 1, seq));
            }
            if (seq == good) {
                continue;
            }
            if (!hashes.apply(seq).filter(anchor.get().hash()::equals).isPresent()) {
                return Optional.of(Flaw.rewritten(good + 1, seq, root.number()));
            }
            good = seq;
        }
        return Optional.empty();
    }
}
