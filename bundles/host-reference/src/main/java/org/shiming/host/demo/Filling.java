package org.shiming.host.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shiming.host.domain.LitigationFee;

/** The drawn values of one case, and texts filled with them. */
final class Filling {
    private static final Pattern HOLE = Pattern.compile("\\{([a-zA-Z0-9]+)}");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private final Map<String, String> values = new HashMap<>();
    private final Draw draw;
    private final LocalDate filedOn;
    private final boolean halved;

    /** @param halved whether the procedure halves the acceptance fee */
    Filling(Draw draw, LocalDate filedOn, boolean halved) {
        this.draw = draw;
        this.filedOn = filedOn;
        this.halved = halved;
    }

    void put(String name, String value) {
        values.put(name, value);
    }

    /**
     * Draws one variable, such as {@code amount num 30000 480000 1000}, {@code lent date 260 520} (days before the case
     * was filed), {@code road pick a|b|c}, {@code rest minus amount paid}, {@code share percent amount 70},
     * {@code total plus a b}, {@code fee property amount}.
     */
    void draw(String definition) {
        String[] words = definition.split(" ", 3);
        String rest = words[2].strip();
        put(words[0], switch (words[1]) {
        case "num" -> number(rest.split(" "));
        case "date" -> date(rest.split(" "));
        case "pick" -> fill(draw.pick(List.of(rest.split("\\|"))));
        case "plus" -> plain(amount(rest.split(" ")[0]).add(amount(rest.split(" ")[1])));
        case "minus" -> plain(amount(rest.split(" ")[0]).subtract(amount(rest.split(" ")[1])));
        case "percent" -> percent(rest.split(" "));
        case "property" -> plain(LitigationFee.of(amount(rest), halved));
        default -> throw new IllegalStateException("Demo template knows no " + words[1]);
        });
    }

    String fill(String text) {
        Matcher matcher = HOLE.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            String value = values.get(matcher.group(1));
            if (value == null) {
                throw new IllegalStateException("Demo template has no value for " + matcher.group(1));
            }
            matcher.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return matcher.appendTail(filled).toString();
    }

    /** A variable or a plain number, as an amount in yuan. */
    BigDecimal amount(String name) {
        return new BigDecimal(values.getOrDefault(name, name));
    }

    private String number(String[] range) {
        return String.valueOf(
                draw.stepped(Integer.parseInt(range[0]), Integer.parseInt(range[1]), Integer.parseInt(range[2])));
    }

    private String date(String[] range) {
        LocalDate day = filedOn.minusDays(draw.between(Integer.parseInt(range[0]), Integer.parseInt(range[1])));
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private String percent(String[] of) {
        BigDecimal share = amount(of[0]).multiply(amount(of[1])).divide(HUNDRED);
        return plain(share.setScale(2, RoundingMode.HALF_UP));
    }

    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }
}
