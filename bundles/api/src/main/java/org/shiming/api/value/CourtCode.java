package org.shiming.api.value;

import java.util.regex.Pattern;
import org.shiming.api.outcome.InvalidValue;

/**
 * A court's code in case numbers, such as 豫0481 for 舞钢, 豫04 for 平顶山, 豫 for Henan's high court. Every record
 * carries its court's code (一(二)3).
 *
 * @param value the code
 */
public record CourtCode(String value) implements Comparable<CourtCode> {
    private static final Pattern FORM = Pattern.compile("最高法|[\\u4e00-\\u9fa5]\\d{0,4}");

    /** Checks the form. */
    public CourtCode {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new InvalidValue("COURT_CODE_MALFORMED", "法院代字格式不正确：应形如豫0481。");
        }
    }

    @Override
    public int compareTo(CourtCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
