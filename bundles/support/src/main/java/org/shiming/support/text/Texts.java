package org.shiming.support.text;

import org.shiming.api.outcome.InvalidValue;

/** Checks for free texts: nothing is cut, nothing is silently changed. */
public final class Texts {
    private Texts() {}

    /**
     * A text that must be there.
     *
     * @param text the text
     * @param max the most code points
     * @param label what it is, in Chinese
     * @return the same text
     * @throws InvalidValue {@code TEXT_EMPTY}, {@code TEXT_TOO_LONG} or {@code TEXT_CHARACTER}
     */
    public static String required(String text, int max, String label) {
        if (text == null || text.isBlank()) {
            throw new InvalidValue("TEXT_EMPTY", label + "不能为空，请填写后重新提交。");
        }
        return optional(text, max, label);
    }

    /**
     * A text that may be empty.
     *
     * @param text the text, null counts as empty
     * @param max the most code points
     * @param label what it is, in Chinese
     * @return the text, never null
     * @throws InvalidValue {@code TEXT_TOO_LONG} or {@code TEXT_CHARACTER}
     */
    public static String optional(String text, int max, String label) {
        if (text == null) {
            return "";
        }
        if (text.codePointCount(0, text.length()) > max) {
            throw new InvalidValue("TEXT_TOO_LONG", label + "超过 " + max + " 个字，请精简后重新提交；本次未保存。");
        }
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            if (forbidden(c)) {
                throw new InvalidValue("TEXT_CHARACTER",
                        label + "含有无法保存的控制字符（U+" + String.format("%04X", c) + "），请删除后重新提交；本次未保存。");
            }
            i += Character.charCount(c);
        }
        return text;
    }

    private static boolean forbidden(int c) {
        boolean space = c == '\n' || c == '\t' || c == '\r';
        boolean control = c < 0x20 || c >= 0x7f && c < 0xa0;
        boolean loneSurrogate = c >= 0xd800 && c <= 0xdfff;
        boolean direction = c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
        return control && !space || loneSurrogate || direction || c == 0xfffe || c == 0xffff;
    }
}
