package org.shiming.calendar.domain.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.shiming.calendar.domain.law.Yuan;

/** What is owed while the days go by. A payment clears the judgment's debt first, the doubled part last. */
final class Debts {
    private final List<LocalDate> starts = new ArrayList<>();
    private final List<BigDecimal> parts = new ArrayList<>();
    private BigDecimal general;
    private BigDecimal doubled = BigDecimal.ZERO;
    private BigDecimal overpaid = BigDecimal.ZERO;

    Debts(InterestQuestion question) {
        general = question.general();
        for (InterestQuestion.Instalment one : question.instalments()) {
            starts.add(question.expiryDayCounts() ? one.dueOn() : one.dueOn().plusDays(1));
            parts.add(one.amount());
        }
    }

    List<LocalDate> starts() {
        return List.copyOf(starts);
    }

    /** What is overdue on a day. */
    BigDecimal overdue(LocalDate day) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < parts.size(); i++) {
            sum = starts.get(i).isAfter(day) ? sum : sum.add(parts.get(i));
        }
        return sum;
    }

    void accrue(BigDecimal interest) {
        doubled = doubled.add(interest);
    }

    /** Takes a payment and says what it cleared. */
    String pay(BigDecimal amount) {
        BigDecimal left = amount;
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal taken = parts.get(i).min(left);
            parts.set(i, parts.get(i).subtract(taken));
            left = left.subtract(taken);
        }
        BigDecimal debt = amount.subtract(left);
        BigDecimal toGeneral = general.min(left);
        general = general.subtract(toGeneral);
        BigDecimal toDoubled = doubled.min(left.subtract(toGeneral));
        doubled = doubled.subtract(toDoubled);
        BigDecimal over = left.subtract(toGeneral).subtract(toDoubled);
        overpaid = overpaid.add(over);
        return "清偿生效文书确定的债务 " + Yuan.text(debt) + " 元" + part("，一般债务利息 ", toGeneral)
                + part("，加倍部分债务利息 ", toDoubled) + part("，超出已欠数额 ", over);
    }

    private static String part(String what, BigDecimal amount) {
        return amount.signum() == 0 ? "" : what + Yuan.text(amount) + " 元";
    }

    BigDecimal debt() {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal general() {
        return general;
    }

    BigDecimal doubled() {
        return doubled;
    }

    BigDecimal overpaid() {
        return overpaid;
    }
}
