package org.shiming.host.domain;

/** How this court's clerks type case numbers 案号, and how the file keeps them: full-width brackets, plain digits. */
public final class CaseNumbers {
    private CaseNumbers() {}

    /**
     * Brings a typed number, or a part of one, into the form the file keeps.
     *
     * @param typed what was typed; null counts as empty
     * @return without spaces, with full-width brackets and half-width digits
     */
    public static String normalise(String typed) {
        if (typed == null) {
            return "";
        }
        StringBuilder text = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (!Character.isWhitespace(c) && c != '\u3000' && c != '\u00a0') {
                text.append(one(c));
            }
        }
        return text.toString();
    }

    private static char one(char c) {
        if (c >= '\uff10' && c <= '\uff19') {
            return (char) (c - '\uff10' + '0');
        }
        return switch (c) {
        case '(', '〔', '[', '［' -> '（';
        case ')', '〕', ']', '］' -> '）';
        default -> c;
        };
    }
}
