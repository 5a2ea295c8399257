package org.shiming.api.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shiming.api.outcome.InvalidValue;

/**
 * A case number 案号, as 法〔2015〕137号 forms it: （收案年度）法院代字 类型代字 编号 号, always kept with full-width
 * brackets. Half-width and full-width brackets and digits and inner spaces are accepted and normalised. Numbers in the
 * form used before 2016 (with 第) are kept as they are and say so through {@link #legacy()}.
 *
 * @param value the normalised text, such as （2026）豫0481民初123号
 */
public record CaseNumber(String value) implements Comparable<CaseNumber> {
    private static final Pattern CURRENT = Pattern.compile("（((?:19|20)\\d{2})）"
            + "(最高法|[京津冀晋蒙内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔贵云滇藏陕甘青宁新军兵]\\d{0,4})"
            + "([\\u4e00-\\u9fa5]{1,6})(\\d{1,10})号(之[一二三四五六七八九十]{1,3})?");
    private static final Pattern LEGACY = Pattern
            .compile(
                    "（((?:19|20)\\d{2})）([\\u4e00-\\u9fa5]{1,12})字?第(\\d{1,8})(?:-\\d{1,3})?号(之[一二三四五六七八九十]{1,3})?");

    /** Normalises and checks. */
    public CaseNumber {
        value = normalise(value);
        if (!CURRENT.matcher(value).matches() && !LEGACY.matcher(value).matches()) {
            throw new InvalidValue("CASE_NUMBER_MALFORMED", "案号格式不正确：应形如（2026）豫0481民初123号，请核对后重新输入。");
        }
    }

    /**
     * The court's own short code inside the number, such as 豫0481.
     *
     * @return the code, empty for a number of the form used before 2016
     */
    public String courtShortName() {
        Matcher matcher = CURRENT.matcher(value);
        return matcher.matches() ? matcher.group(2) : "";
    }

    /** @return the year in which the case was received */
    public int year() {
        return Integer.parseInt(value.substring(1, 5));
    }

    /** @return whether the number has the form used before 2016 */
    public boolean legacy() {
        return !CURRENT.matcher(value).matches();
    }

    @Override
    public int compareTo(CaseNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String normalise(String raw) {
        if (raw == null || raw.length() > 64) {
            throw new InvalidValue("CASE_NUMBER_MALFORMED", "案号为空或过长：应形如（2026）豫0481民初123号，请核对后重新输入。");
        }
        StringBuilder text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Character.isWhitespace(c) || c == '\u3000') {
                continue;
            }
            text.append(fullBracket(halfDigit(c)));
        }
        return text.toString();
    }

    private static char halfDigit(char c) {
        return c >= '\uff10' && c <= '\uff19' ? (char) (c - '\uff10' + '0') : c;
    }

    private static char fullBracket(char c) {
        return switch (c) {
        case '(', '〔', '[', '［' -> '（';
        case ')', '〕', ']', '］' -> '）';
        default -> c;
        };
    }
}
