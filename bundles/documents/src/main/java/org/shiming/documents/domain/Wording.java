package org.shiming.documents.domain;

import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Makes the texts of one paper fit for one form, and remembers the letters that do not fit. Line ends of every kind
 * become one line feed, a tab one wide space, a Latin letter with separate accents the one letter it stands for.
 * Not thread safe: one for each paper.
 */
public final class Wording implements UnaryOperator<String> {
    private static final Pattern ACCENTED = Pattern.compile("[A-Za-z\\u00C0-\\u024F][\\u0300-\\u036F]+");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\u000B\\u000C\\u0085\\u2028\\u2029]");

    private final IntFunction<Fate> fates;
    private final Set<Integer> missing = new LinkedHashSet<>();

    private Wording(IntFunction<Fate> fates) {
        this.fates = fates;
    }

    /**
     * For paper.
     *
     * @param glyph whether the font has a glyph for a code point
     * @return a new wording
     */
    public static Wording forPaper(IntPredicate glyph) {
        return new Wording(codePoint -> Fate.onPaper(codePoint, glyph));
    }

    /** @return a new wording for a text that is edited on */
    public static Wording forEditing() {
        return new Wording(Fate::inWord);
    }

    /** @return the letters without a glyph met so far, in the order in which they came */
    public Set<Integer> missing() {
        return Collections.unmodifiableSet(missing);
    }

    @Override
    public String apply(String raw) {
        String text = composed(LINE_END.matcher(raw).replaceAll("\n"));
        StringBuilder out = new StringBuilder(text.length() + 16);
        boolean open = false;
        for (int i = 0; i < text.length();) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            Fate fate = codePoint == '\n' || codePoint == '\t' ? Fate.PRINTED : fates.apply(codePoint);
            boolean numbered = fate == Fate.NUMBERED || fate == Fate.UNSEEN && open;
            if (numbered) {
                // A family of emoji is one run with its joiners inside: one bracket.
                out.append(open ? " " : "〔").append(number(codePoint));
            } else if (open && fate != Fate.UNSEEN) {
                out.append('〕');
            }
            open = numbered;
            if (fate == Fate.PRINTED) {
                out.appendCodePoint(codePoint == '\t' ? '\u3000' : codePoint);
            } else if (fate == Fate.MISSING) {
                missing.add(codePoint);
            }
        }
        return open ? out.append('〕').toString() : out.toString();
    }

    /**
     * The number of a code point as standards write it.
     *
     * @param codePoint any
     * @return such as {@code U+4DAE}
     */
    public static String number(int codePoint) {
        return String.format("U+%04X", codePoint);
    }

    /** Only Latin letters: composing everything would exchange the ideographs of names for their unified forms. */
    private static String composed(String text) {
        return ACCENTED.matcher(text).replaceAll(m -> Normalizer.normalize(m.group(), Normalizer.Form.NFC));
    }
}
