package org.shiming.reception.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import org.shiming.api.outcome.InvalidValue;

/**
 * What a visitor identifies himself with. A citizen's identity number is checked (GB 11643-1999: date and check digit).
 *
 * @param kind the kind of document
 * @param number as printed; capitals, no blanks
 */
public record IdentityDocument(Kind kind, String number) {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int DATE_FROM = 6;
    private static final int DATE_TO = 14;

    /** The kinds of document. */
    public enum Kind {
        /** Identity card, or the residence permit of Hong Kong, Macao and Taiwan residents: the same 18 digits. */
        ID_CARD("居民身份证（含港澳台居民居住证）"),
        /** Passport. */
        PASSPORT("护照"),
        /** Officer's card. */
        OFFICER("军官证"),
        /** Another document. */
        OTHER("其他证件");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** @return the Chinese term */
        public String label() {
            return label;
        }
    }

    /** Checks the number. */
    public IdentityDocument {
        number = number == null ? "" : number.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (kind == Kind.ID_CARD) {
            checkCard(number);
        } else if (!number.matches("[0-9A-Z\\u4e00-\\u9fa5()（）-]{4,30}")) {
            throw new InvalidValue("ID_DOCUMENT_MALFORMED", "证件号码格式不正确，应为 4 至 30 位，请核对证件后重新填写；本次未保存。");
        }
    }

    /** @return the day of birth, if the document tells */
    public Optional<LocalDate> bornOn() {
        return kind == Kind.ID_CARD ? Optional.of(date(number)) : Optional.empty();
    }

    /**
     * How old the visitor is.
     *
     * @param today the day asked
     * @return completed years, if the document tells
     */
    public Optional<Integer> age(LocalDate today) {
        return bornOn().map(born -> Period.between(born, today).getYears());
    }

    /** @return the number for screens and papers: first six and last four of an identity card, else the last four */
    public String masked() {
        int head = kind == Kind.ID_CARD ? DATE_FROM : 0;
        int tail = Math.min(4, Math.max(0, number.length() - 2));
        return number.substring(0, head) + "********" + number.substring(number.length() - tail);
    }

    private static void checkCard(String number) {
        if (!number.matches("\\d{17}[0-9X]")) {
            throw new InvalidValue("ID_NUMBER_MALFORMED", "身份证号码应为 18 位，请核对证件后重新填写；本次未保存。");
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        if (CHECKS.charAt(sum % CHECKS.length()) != number.charAt(WEIGHTS.length)) {
            throw new InvalidValue("ID_NUMBER_CHECKSUM", "身份证号码校验位不符，很可能有数字录错，请核对证件后重新填写；本次未保存。");
        }
        date(number);
    }

    private static LocalDate date(String number) {
        String digits = number.substring(DATE_FROM, DATE_TO);
        try {
            return LocalDate.of(Integer.parseInt(digits.substring(0, 4)), Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6)));
        } catch (DateTimeException wrong) {
            throw new InvalidValue("ID_NUMBER_DATE", "身份证号码中的出生日期不存在，请核对证件后重新填写；本次未保存。");
        }
    }
}
