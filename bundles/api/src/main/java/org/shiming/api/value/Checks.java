package org.shiming.api.value;

import java.util.regex.Pattern;
import org.shiming.api.outcome.InvalidValue;

/** The form checks that values share. */
final class Checks {
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.:\\-]{0,63}");

    private Checks() {}

    static void identifier(String value, String code) {
        if (value == null || !IDENTIFIER.matcher(value).matches()) {
            throw new InvalidValue(code, "编号格式不正确：应为 1 至 64 位字母、数字或 - _ . : 组成，请核对后重新提交。");
        }
    }
}
