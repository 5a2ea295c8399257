package org.shiming.ledger.domain;

/**
 * What is wrong with a chain, at the first place where it shows.
 *
 * @param kind what is wrong
 * @param seq the entry's number
 * @param message a Chinese sentence for screens and the command; no facts of a case
 */
public record Flaw(Kind kind, long seq, String message) {
    /** What may be wrong. */
    public enum Kind {
        /** The entry's content is not what was hashed. */
        CHANGED,
        /** The number is not there. */
        MISSING,
        /** A genuine entry stands at another's place. */
        REORDERED,
        /** The entry does not continue the one before it, which was replaced together with its hash. */
        REPLACED,
        /** Entries at the end are gone. */
        TRUNCATED,
        /** Entries stand behind the head, or a whole ledger has no head. */
        ADDED,
        /** The head row does not show the last entry's hash. */
        HEAD_CHANGED,
        /** The chain agrees with itself, but not with a root that lies outside the database. */
        REWRITTEN,
        /** The roots outside are not what was written. */
        ROOT_BROKEN,
        /** What lists and totals show differs from the entries. */
        COUNT_DIFFERS
    }

    static Flaw changed(long seq) {
        return new Flaw(Kind.CHANGED, seq, "第 " + seq + " 条的内容与登记时的哈希值不一致：该条已被改动。");
    }

    static Flaw missing(long seq) {
        return new Flaw(Kind.MISSING, seq, "第 " + seq + " 条不存在：该条已被删除。");
    }

    static Flaw replaced(long seq) {
        return new Flaw(Kind.REPLACED, seq - 1, "第 " + (seq - 1) + " 条与第 " + seq + " 条不衔接：第 " + (seq - 1)
                + " 条连同哈希值被整条替换。");
    }

    static Flaw reordered(long seq, long belongs) {
        return new Flaw(Kind.REORDERED, seq, "第 " + seq + " 条的位置上是原第 " + belongs + " 条：顺序已被调换。");
    }

    /**
     * Entries at the end are gone.
     *
     * @param seq the first number that is missing
     * @param head the number that the head row shows
     * @return the flaw
     */
    public static Flaw truncated(long seq, long head) {
        return new Flaw(Kind.TRUNCATED, seq,
                "第 " + seq + " 条至第 " + head + " 条不存在：台账末尾已被截去 " + (head - seq + 1) + " 条。");
    }

    /**
     * The head does not show the last entry.
     *
     * @param seq the last entry
     * @return the flaw
     */
    public static Flaw headChanged(long seq) {
        return new Flaw(Kind.HEAD_CHANGED, seq, "台账首部记录的末条哈希值与第 " + seq + " 条不一致：首部或末条已被改动。");
    }

    /**
     * An entry stands behind the head.
     *
     * @param seq the entry
     * @return the flaw
     */
    public static Flaw added(long seq) {
        return new Flaw(Kind.ADDED, seq, "第 " + seq + " 条不在台账首部记录的范围内：该条是另行插入的，或首部已被改动。");
    }

    /**
     * Entries differ from what a root saw.
     *
     * @param from the first entry that no root vouches for
     * @param to the last entry that the root saw
     * @param root the root's number
     * @return the flaw
     */
    static Flaw rewritten(long from, long to, long root) {
        return new Flaw(Kind.REWRITTEN, from,
                "第 " + from + " 条至第 " + to + " 条与库外存证第 " + root + " 号不一致：链被整段重写。");
    }

    /**
     * A root is not what was written.
     *
     * @param root the root's number, 0 if it cannot be told
     * @param why what was compared, in Chinese
     * @return the flaw
     */
    public static Flaw rootBroken(long root, String why) {
        return new Flaw(Kind.ROOT_BROKEN, root, "库外存证第 " + root + " 号：" + why + "，存证文件已被改动或缺失。");
    }

    /**
     * Totals differ from entries.
     *
     * @param what what was compared, in Chinese
     * @param shown what is kept
     * @param counted what was counted
     * @return the flaw
     */
    public static Flaw count(String what, long shown, long counted) {
        return new Flaw(Kind.COUNT_DIFFERS, 0, what + "：保存的数为 " + shown + "，重新计数为 " + counted + "。");
    }
}
