package org.shiming.calendar.domain.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.calendar.domain.law.Yuan;

/**
 * What interest for delay is asked of.
 *
 * @param instalments the money owed by the judgment without general interest, each with its own last day, 1 to 100
 * @param general general interest and costs that the judgment itself grants: owed, but never doubled
 * @param payments what was paid or taken, up to 200
 * @param suspensions when enforcement was stayed, up to 50
 * @param until the day up to which it is counted, that day included
 * @param expiryDayCounts whether the last day of performance itself counts (unsettled; as a rule it does not)
 */
public record InterestQuestion(List<Instalment> instalments, BigDecimal general, List<Payment> payments,
        List<Suspension> suspensions, LocalDate until, boolean expiryDayCounts) {
    private static final int MANY = 200;
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 1, 1);

    /** Checks, copies, puts in order. */
    public InterestQuestion {
        general = Yuan.checked(general, "一般债务利息");
        number(instalments.size(), 1, MANY / 2, "分期");
        number(payments.size(), 0, MANY, "付款");
        number(suspensions.size(), 0, MANY / 2 / 2, "中止");
        instalments = instalments.stream().sorted(Comparator.comparing(Instalment::dueOn)).toList();
        payments = payments.stream().sorted(Comparator.comparing(Payment::on)).toList();
        suspensions = suspensions.stream().sorted(Comparator.comparing(Suspension::from)).toList();
        instalments.forEach(one -> sane(one.dueOn()));
        payments.forEach(one -> sane(one.on()));
        suspensions.forEach(one -> sane(one.from()));
        suspensions.forEach(one -> sane(one.to()));
        sane(until);
        overlapping(suspensions);
        for (Payment payment : payments) {
            order(!payment.on().isAfter(until), "付款日期晚于计算截止日，请核对。");
        }
    }

    /**
     * A part of the debt.
     *
     * @param amount in yuan, more than nothing
     * @param dueOn the last day of its performance period; if none was fixed, the day the judgment took effect
     */
    public record Instalment(BigDecimal amount, LocalDate dueOn) {
        /** Checks the amount. */
        public Instalment {
            amount = Yuan.positive(amount, "债务金额");
        }
    }

    /**
     * A payment.
     *
     * @param on the day it was paid, was taken over, or the auction's ruling took effect
     * @param amount in yuan, more than nothing
     */
    public record Payment(LocalDate on, BigDecimal amount) {
        /** Checks the amount. */
        public Payment {
            amount = Yuan.positive(amount, "付款金额");
        }
    }

    /**
     * A time in which enforcement was stayed.
     *
     * @param from the first day
     * @param to the last day
     * @param askedByDebtor whether the debtor asked for it: then interest runs on
     */
    public record Suspension(LocalDate from, LocalDate to, boolean askedByDebtor) {
        /** Checks the order. */
        public Suspension {
            order(!to.isBefore(from), "中止结束日早于开始日，请核对。");
        }

        boolean stops(LocalDate day) {
            return !askedByDebtor && !day.isBefore(from) && !day.isAfter(to);
        }
    }

    private static void overlapping(List<Suspension> suspensions) {
        for (int i = 1; i < suspensions.size(); i++) {
            order(suspensions.get(i).from().isAfter(suspensions.get(i - 1).to()), "两段中止期间重叠，请核对。");
        }
    }

    private static void number(int size, int least, int most, String what) {
        if (size < least || size > most) {
            throw new InvalidValue("INTEREST_LIST_SIZE", what + "应为 " + least + " 至 " + most + " 项，请核对。");
        }
    }

    private static void sane(LocalDate day) {
        if (day.isBefore(FIRST) || !day.isBefore(LAST)) {
            throw new InvalidValue("DATE_ABSURD", "日期应在 1990 年至 2099 年之间，请核对。");
        }
    }

    private static void order(boolean good, String message) {
        if (!good) {
            throw new InvalidValue("DATES_OUT_OF_ORDER", message);
        }
    }
}
