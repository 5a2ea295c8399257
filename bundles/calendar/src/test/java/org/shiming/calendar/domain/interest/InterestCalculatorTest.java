package org.shiming.calendar.domain.interest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.Test;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.Outcome;
import org.shiming.calendar.domain.interest.InterestQuestion.Instalment;
import org.shiming.calendar.domain.interest.InterestQuestion.Payment;
import org.shiming.calendar.domain.interest.InterestQuestion.Suspension;
import org.shiming.calendar.domain.law.LawTable;
import org.shiming.calendar.domain.law.Tables;

/** 法释〔2014〕8号第1条至第4条. */
public class InterestCalculatorTest {
    private static final LocalDate DUE = LocalDate.parse("2026-01-10");

    private final InterestRates rates = new InterestRates(Tables.table("interest-rates"), Tables.statutes());
    private final InterestCalculator interest = new InterestCalculator(rates);

    @Test
    public void oneHundredThousandForOneHundredDays() {
        InterestAnswer answer = of(List.of(debt("100000", DUE)), List.of(), List.of(), DUE.plusDays(100));
        assertEquals("1750.00", answer.doubled().toPlainString());
        assertEquals("101750.00", answer.owed().toPlainString());
        assertEquals("2026-01-11 至 2026-04-20，100 天：100000.00 元 × 0.0175% × 100 = 1750.00 元",
                answer.lines().get(0).text());
        assertEquals(List.of("民事诉讼法(2023)第264条", "法释〔2014〕8号第1条至第4条"), answer.basis());
    }

    @Test
    public void onTheLastDayOfPerformanceNothingIsOwedYet() {
        assertEquals(0, of(List.of(debt("100000", DUE)), List.of(), List.of(), DUE).doubled().signum());
        InterestQuestion strict = new InterestQuestion(List.of(debt("100000", DUE)), BigDecimal.ZERO, List.of(),
                List.of(), DUE, true);
        assertEquals("17.50", interest.interest(strict).orFault().doubled().toPlainString());
    }

    @Test
    public void aPaymentClearsTheDebtFirstAndItsOwnDayStillCounts() {
        InterestAnswer answer = of(List.of(debt("100000", DUE)), List.of(pay(DUE.plusDays(50), "40000")), List.of(),
                DUE.plusDays(100));
        // 100000 × 0.0175% × 50 + 60000 × 0.0175% × 50
        assertEquals("1400.00", answer.doubled().toPlainString());
        assertEquals("60000.00", answer.debtUnpaid().toPlainString());
        assertEquals("1400.00", answer.doubledUnpaid().toPlainString());
        assertTrue(answer.lines().get(1).text(), answer.lines().get(1).text().contains("清偿生效文书确定的债务 40000.00 元"));
    }

    @Test
    public void theDoubledPartIsClearedLast() {
        InterestQuestion question = new InterestQuestion(List.of(debt("100000", DUE)), new BigDecimal("3000"),
                List.of(pay(DUE.plusDays(100), "104000")), List.of(), DUE.plusDays(200), false);
        InterestAnswer answer = interest.interest(question).orFault();
        assertEquals("0.00", answer.debtUnpaid().toPlainString());
        assertEquals("0.00", answer.generalUnpaid().toPlainString());
        assertEquals("750.00", answer.doubledUnpaid().toPlainString());
        assertEquals("1750.00", answer.doubled().toPlainString());
    }

    @Test
    public void eachInstalmentHasItsOwnExpiry() {
        InterestAnswer answer = of(List.of(debt("50000", DUE.plusDays(30)), debt("50000", DUE)), List.of(), List.of(),
                DUE.plusDays(60));
        // 50000 for 30 days, then 100000 for 30 days
        assertEquals("787.50", answer.doubled().toPlainString());
        assertEquals(2, answer.lines().size());
    }

    @Test
    public void aStayThatTheDebtorDidNotAskForStopsTheCount() {
        Suspension stay = new Suspension(DUE.plusDays(11), DUE.plusDays(40), false);
        InterestAnswer answer = of(List.of(debt("100000", DUE)), List.of(), List.of(stay), DUE.plusDays(100));
        assertEquals("1225.00", answer.doubled().toPlainString());
        assertTrue(answer.lines().get(1).text(), answer.lines().get(1).text().contains("30 天：非因被执行人申请"));
        Suspension asked = new Suspension(DUE.plusDays(11), DUE.plusDays(40), true);
        assertEquals("1750.00", of(List.of(debt("100000", DUE)), List.of(), List.of(asked), DUE.plusDays(100))
                .doubled().toPlainString());
    }

    @Test
    public void paidInTimeCostsNothing() {
        InterestAnswer answer = of(List.of(debt("100000", DUE)), List.of(pay(DUE, "100000")), List.of(),
                DUE.plusDays(100));
        assertEquals(0, answer.doubled().signum());
        assertEquals(0, answer.owed().signum());
    }

    @Test
    public void whatIsPaidTooMuchIsSaid() {
        InterestAnswer answer = of(List.of(debt("100000", DUE)), List.of(pay(DUE.plusDays(100), "110000")), List.of(),
                DUE.plusDays(100));
        assertEquals("8250.00", answer.overpaid().toPlainString());
        assertTrue(answer.notes().toString(), answer.notes().stream().anyMatch(note -> note.contains("超出")));
    }

    @Test
    public void delayBeforeTheRatesIsNotGuessed() {
        Outcome<InterestAnswer> early = interest.interest(new InterestQuestion(
                List.of(debt("1", LocalDate.parse("2014-07-31").minusDays(1))), BigDecimal.ZERO, List.of(), List.of(),
                DUE, false));
        assertEquals("INTEREST_RATES_MISSING", ((Outcome.Refused<InterestAnswer>) early).refusal().code());
        assertTrue(of(List.of(debt("1", LocalDate.parse("2014-07-31"))), List.of(), List.of(), DUE).doubled()
                .signum() > 0);
    }

    @Test
    public void aChangedRateCountsFromItsFirstDay() {
        LawTable table = LawTable.parse("interest-rates", List.of("from|to|daily|basis",
                "2014-08-01|2026-02-10|0.0001|x", "2026-02-10||0.0002|y"));
        InterestAnswer answer = new InterestCalculator(new InterestRates(table, Tables.statutes()))
                .interest(new InterestQuestion(List.of(debt("100000", DUE)), BigDecimal.ZERO, List.of(), List.of(),
                        LocalDate.parse("2026-02-19"), false))
                .orFault();
        // 30 days at 10 yuan, 10 days at 20 yuan
        assertEquals("500.00", answer.doubled().toPlainString());
        assertEquals(List.of("x", "y"), answer.basis());
        assertThrows(IllegalArgumentException.class, () -> new InterestRates(LawTable.parse("t",
                List.of("from|to|daily|basis", "2014-08-01||0.0001|x", "2026-02-10||0.0002|y")), Tables.statutes()));
        assertThrows(IllegalArgumentException.class, () -> new InterestRates(
                LawTable.parse("t", List.of("from|to|daily|basis", "2014-08-01||1.75|x")), Tables.statutes()));
    }

    @Test
    public void badInputHasANamedOutcome() {
        assertInvalid("AMOUNT_NEGATIVE", () -> debt("-1", DUE));
        assertInvalid("AMOUNT_ZERO", () -> pay(DUE, "0"));
        assertInvalid("DATES_OUT_OF_ORDER", () -> new Suspension(DUE, DUE.minusDays(1), false));
        assertInvalid("DATES_OUT_OF_ORDER", () -> of(List.of(debt("1", DUE)), List.of(pay(DUE.plusDays(2), "1")),
                List.of(), DUE.plusDays(1)));
        assertInvalid("DATES_OUT_OF_ORDER", () -> of(List.of(debt("1", DUE)), List.of(),
                List.of(new Suspension(DUE, DUE.plusDays(9), false), new Suspension(DUE.plusDays(9),
                        DUE.plusDays(12), false)),
                DUE.plusDays(20)));
        assertInvalid("DATE_ABSURD", () -> of(List.of(debt("1", LocalDate.parse("0026-01-01"))), List.of(), List.of(),
                DUE));
        assertInvalid("INTEREST_LIST_SIZE", () -> of(List.of(), List.of(), List.of(), DUE));
    }

    @Test
    public void theLinesAddUpAndAgreeWithCountingDayByDay() {
        Random random = new Random(57);
        for (int round = 0; round < 200; round++) {
            InterestQuestion question = draw(random);
            InterestAnswer answer = interest.interest(question).orFault();
            BigDecimal lines = answer.lines().stream().map(InterestAnswer.Line::interest).reduce(BigDecimal.ZERO,
                    BigDecimal::add);
            assertEquals(answer.doubled(), lines);
            double byDay = dayByDay(question);
            assertEquals("round " + round, byDay, answer.doubled().doubleValue(), 0.005 * (answer.lines().size() + 1));
        }
    }

    private static InterestQuestion draw(Random random) {
        List<Instalment> debts = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            debts.add(debt(String.valueOf(1000 + random.nextInt(500000)), DUE.plusDays(random.nextInt(200))));
        }
        List<Payment> payments = new ArrayList<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            payments.add(
                    pay(DUE.minusDays(20).plusDays(random.nextInt(380)), String.valueOf(1 + random.nextInt(90000))));
        }
        LocalDate stay = DUE.plusDays(random.nextInt(300));
        return new InterestQuestion(debts, BigDecimal.ZERO, payments,
                List.of(new Suspension(stay, stay.plusDays(random.nextInt(60)), random.nextBoolean())),
                DUE.plusDays(400), false);
    }

    /** The same rule, counted independently: one day after the other. */
    private static double dayByDay(InterestQuestion question) {
        double paid = 0;
        double sum = 0;
        for (LocalDate day = DUE.minusDays(30); !day.isAfter(question.until()); day = day.plusDays(1)) {
            LocalDate today = day;
            double left = paid;
            double overdue = 0;
            for (Instalment one : question.instalments()) {
                double owed = Math.max(0, one.amount().doubleValue() - left);
                left = Math.max(0, left - one.amount().doubleValue());
                overdue += ChronoUnit.DAYS.between(one.dueOn(), today) > 0 ? owed : 0;
            }
            boolean stopped = question.suspensions().stream().anyMatch(
                    s -> !s.askedByDebtor() && !today.isBefore(s.from()) && !today.isAfter(s.to()));
            sum += stopped ? 0 : overdue * 0.000175;
            paid += question.payments().stream().filter(p -> p.on().equals(today))
                    .mapToDouble(p -> p.amount().doubleValue()).sum();
        }
        return sum;
    }

    private InterestAnswer of(List<Instalment> debts, List<Payment> payments, List<Suspension> stays,
            LocalDate until) {
        return interest.interest(new InterestQuestion(debts, BigDecimal.ZERO, payments, stays, until, false))
                .orFault();
    }

    private static void assertInvalid(String code, Runnable made) {
        assertEquals(code, assertThrows(InvalidValue.class, made::run).code());
    }

    private static Instalment debt(String amount, LocalDate dueOn) {
        return new Instalment(new BigDecimal(amount), dueOn);
    }

    private static Payment pay(LocalDate on, String amount) {
        return new Payment(on, new BigDecimal(amount));
    }
}
