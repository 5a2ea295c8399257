package org.shiming.calendar.domain.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.calendar.domain.interest.InterestAnswer.Line;
import org.shiming.calendar.domain.interest.InterestQuestion.Payment;
import org.shiming.calendar.domain.interest.InterestQuestion.Suspension;
import org.shiming.calendar.domain.law.Yuan;

/**
 * Counts the doubled part: unpaid debt × daily rate × days, from the day after the last day of performance up to and
 * including the day of each payment. Pure; safe for concurrent use.
 */
public final class InterestCalculator {
    private final InterestRates rates;

    /** @param rates the daily rates */
    public InterestCalculator(InterestRates rates) {
        this.rates = rates;
    }

    /**
     * Interest for delay.
     *
     * @param question what is owed, what was paid
     * @return the interest with its derivation; or {@code INTEREST_RATES_MISSING} if a day of the delay lies before the
     *         rates of the table
     */
    public Outcome<InterestAnswer> interest(InterestQuestion question) {
        Debts debts = new Debts(question);
        LocalDate first = debts.starts().get(0);
        if (!first.isAfter(question.until()) && rates.on(first).isEmpty()) {
            return Outcome.refused(new Refusal(FaultKind.UNAVAILABLE, "INTEREST_RATES_MISSING",
                    "迟延履行开始于利率表之前，该部分按当时的规定计算，请人工核定。", Optional.empty(),
                    List.of("起算日 " + first, "法释〔2014〕8号第7条")));
        }
        return Outcome.done(new Run(question, debts).answer());
    }

    /** One calculation. */
    private final class Run {
        private final InterestQuestion question;
        private final Debts debts;
        private final List<Line> lines = new ArrayList<>();
        private final Set<String> basis = new LinkedHashSet<>();
        private BigDecimal sum = BigDecimal.ZERO.setScale(2);

        Run(InterestQuestion question, Debts debts) {
            this.question = question;
            this.debts = debts;
        }

        InterestAnswer answer() {
            List<LocalDate> days = new ArrayList<>(boundaries());
            for (int i = 0; i + 1 < days.size(); i++) {
                count(days.get(i), days.get(i + 1).minusDays(1));
                pay(days.get(i + 1).minusDays(1));
            }
            return new InterestAnswer(sum, debts.doubled(), debts.debt(), debts.general(), debts.overpaid(), lines,
                    List.copyOf(basis), notes(), rates.version());
        }

        /** The days on which what is counted changes; the last one is the day after the end. */
        private Set<LocalDate> boundaries() {
            LocalDate end = question.until().plusDays(1);
            TreeSet<LocalDate> days = new TreeSet<>(debts.starts());
            question.payments().forEach(payment -> days.add(payment.on().plusDays(1)));
            question.payments().stream().map(Payment::on).filter(on -> on.isBefore(debts.starts().get(0))).findFirst()
                    .ifPresent(days::add);
            for (Suspension pause : question.suspensions()) {
                days.add(pause.from());
                days.add(pause.to().plusDays(1));
            }
            days.addAll(rates.changes());
            days.add(end);
            return days.headSet(end, true);
        }

        private void count(LocalDate from, LocalDate to) {
            BigDecimal debt = debts.overdue(from);
            if (debt.signum() == 0) {
                return;
            }
            long days = ChronoUnit.DAYS.between(from, to) + 1;
            Suspension pause = question.suspensions().stream()
                    .filter(one -> !from.isBefore(one.from()) && !from.isAfter(one.to())).findFirst().orElse(null);
            String span = from + " 至 " + to + "，" + days + " 天：";
            if (pause != null && pause.stops(from)) {
                lines.add(new Line(from, Optional.of(to), debt, BigDecimal.ZERO.setScale(2),
                        span + "非因被执行人申请而中止或者暂缓执行，不计算"));
                return;
            }
            InterestRates.Rate rate = rates.on(from).orElseThrow();
            BigDecimal interest = Yuan.round(debt.multiply(rate.daily()).multiply(BigDecimal.valueOf(days)));
            debts.accrue(interest);
            sum = sum.add(interest);
            basis.addAll(rates.cite(rate, from));
            lines.add(new Line(from, Optional.of(to), debt, interest,
                    span + Yuan.text(debt) + " 元 × " + percent(rate.daily()) + " × " + days + " = "
                            + Yuan.text(interest) + " 元" + (pause == null ? "" : "（因被执行人申请而中止，照常计算）")));
        }

        private void pay(LocalDate day) {
            for (Payment payment : question.payments()) {
                if (payment.on().equals(day)) {
                    String cleared = debts.pay(payment.amount());
                    lines.add(new Line(day, Optional.empty(), debts.debt(), BigDecimal.ZERO.setScale(2),
                            day + " 付款 " + Yuan.text(payment.amount()) + " 元：" + cleared));
                }
            }
        }

        private List<String> notes() {
            List<String> notes = new ArrayList<>();
            notes.add("计息基数为生效法律文书确定的尚未清偿的金钱债务，不含一般债务利息；一般债务利息按裁判文书另行计算。");
            notes.add("财产不足以清偿全部债务的，先清偿生效法律文书确定的金钱债务，再清偿加倍部分债务利息；当事人另有约定的除外。");
            notes.add(question.expiryDayCounts() ? "履行期间届满当日计入（按本次选择）。" : "自履行期间届满的次日起计算；各地掌握不一，由法院核定。");
            if (debts.overpaid().signum() > 0) {
                notes.add("已付数额超出截至当日的全部债务，请核对付款记录。");
            }
            return notes;
        }
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }
}
