package org.shiming.calendar.domain.fee;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.Outcome;
import org.shiming.calendar.domain.fee.FeeQuestion.Claim;
import org.shiming.calendar.domain.law.LawTable;
import org.shiming.calendar.domain.law.Tables;

/** The vectors of 诉讼费用交纳办法 and its rules on halving and mixed claims. */
public class FeeCalculatorTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    private final FeeTable table = new FeeTable(Tables.table("fee-kinds"), Tables.table("fees"), Tables.statutes());
    private final FeeCalculator fees = new FeeCalculator(table);

    @Test
    public void propertyCasesByTheirTiers() {
        String[][] vectors = {{"8000", "50.00"}, {"10000", "50.00"}, {"50000", "1050.00"}, {"100000", "2300.00"},
            {"350000", "6550.00"}, {"500000", "8800.00"}, {"1000000", "13800.00"}, {"2000000", "22800.00"},
            {"5000000", "46800.00"}, {"10000000", "81800.00"}, {"20000000", "141800.00"},
            {"30000000", "191800.00"}};
        for (String[] vector : vectors) {
            assertFee(vector[1], claim("PROPERTY", vector[0]));
        }
    }

    @Test
    public void executionIsPaidAfterwardsByTheDebtor() {
        assertFee("50.00", claim("EXECUTION", "9000"));
        assertFee("1400.00", claim("EXECUTION", "100000"));
        assertFee("7400.00", claim("EXECUTION", "500000"));
        assertFee("52400.00", claim("EXECUTION", "5000000"));
        FeeAnswer answer = assertFee("77400.00", claim("EXECUTION", "10000000"));
        assertTrue(answer.notes().toString(), answer.notes().get(0).contains("执行后交纳"));
        assertRange("50.00", "500.00", claim("EXECUTION", null));
    }

    @Test
    public void preservationIsCapped() {
        assertFee("30.00", claim("PRESERVATION", "1000"));
        assertFee("30.00", claim("PRESERVATION", null));
        assertFee("1020.00", claim("PRESERVATION", "100000"));
        FeeAnswer capped = assertFee("5000.00", claim("PRESERVATION", "3000000"));
        assertTrue(capped.derivation().toString(),
                capped.derivation().stream().anyMatch(l -> l.contains("最多不超过 5000 元")));
    }

    @Test
    public void whatHenanFixesIsARangeThatTheCourtMustSet() {
        FeeAnswer divorce = assertRange("50.00", "300.00", claim("DIVORCE", "150000"));
        assertTrue(divorce.notes().stream().anyMatch(note -> note.contains("法院核定")));
        assertRange("1050.00", "1300.00", claim("DIVORCE", "400000"));
        assertRange("600.00", "1000.00", claim("PERSONALITY", "100000"));
        assertRange("850.00", "1250.00", claim("PERSONALITY", "150000"));
        assertRange("500.00", "1000.00", claim("INTELLECTUAL", null));
        assertRange("50.00", "100.00", claim("JURISDICTION", null));
    }

    @Test
    public void fixedPieces() {
        assertFee("10.00", claim("LABOUR", null));
        assertFee("50.00", claim("ADMIN", null));
        assertFee("100.00", claim("ADMIN_SPECIAL", null));
        assertFee("100.00", claim("PUBLIC_NOTICE", null));
        assertFee("766.67", claim("PAYMENT_ORDER", "100000"));
        assertFee("0.00", claim("SPECIAL_PROCEDURE", null));
        assertFee("0.00", claim("REFUSED_BY_RULING", null));
    }

    @Test
    public void halvedOnlyOnce() {
        FeeAnswer answer = fee(Set.of("SUMMARY", "MEDIATED"), claim("PROPERTY", "100000"));
        assertEquals("1150.00", answer.low().toPlainString());
        assertTrue(answer.basis().contains("民诉法解释(法释〔2022〕11号)第206条"));
        assertTrue(answer.derivation().contains("有多个减半理由的，只减半一次"));
        assertEquals("5.00", fee(Set.of("SUMMARY"), claim("LABOUR", null)).high().toPlainString());
    }

    @Test
    public void anApplicationIsNeverHalvedNorMixed() {
        assertEquals("1400.00", fee(Set.of("MEDIATED"), claim("EXECUTION", "100000")).low().toPlainString());
        assertRefused("FEE_KINDS_MIXED", claim("EXECUTION", "100000"), claim("PROPERTY", "100000"));
    }

    @Test
    public void severalPropertyClaimsAreAddedUp() {
        assertFee("2300.00", claim("PROPERTY", "60000"), claim("PROPERTY", "40000"));
    }

    @Test
    public void propertyAndOthersTogetherPayByProperty() {
        FeeAnswer answer = assertFee("1050.00", claim("PROPERTY", "50000"), claim("OTHER_PIECE", null));
        assertTrue(answer.basis().contains("民诉法解释(法释〔2022〕11号)第201条"));
    }

    @Test
    public void severalOthersCountAsOne() {
        assertRange("50.00", "100.00", claim("OTHER_PIECE", null), claim("OTHER_PIECE", null));
        assertRange("50.00", "500.00", claim("OTHER_PIECE", null), claim("PERSONALITY", null));
    }

    @Test
    public void anAppealPaysOnWhatIsStillInDispute() {
        FeeAnswer answer = fees.fee(new FeeQuestion(List.of(claim("PROPERTY", "50000")), true, Set.of(), DAY))
                .orFault();
        assertEquals("1050.00", answer.low().toPlainString());
        assertTrue(answer.basis().contains("诉讼费用交纳办法(国务院令第481号)第17条"));
    }

    @Test
    public void everyAnswerCarriesItsDerivation() {
        assertEquals(List.of("不超过 10000 元的部分：50.00 元", "超过 10000 元至 100000 元的部分：40000.00 元 × 2.5% = 1000.00 元",
                "应交：1050.00 元"), assertFee("1050.00", claim("PROPERTY", "50000")).derivation());
    }

    @Test
    public void badInputHasANamedOutcome() {
        assertInvalid("AMOUNT_NEGATIVE", "PROPERTY", "-1");
        assertInvalid("AMOUNT_TOO_LARGE", "PROPERTY", "1000000000001");
        assertInvalid("AMOUNT_FRACTION", "PROPERTY", "1.005");
        assertInvalid("AMOUNT_ZERO", "PROPERTY", "0");
        assertInvalid("FEE_AMOUNT_NEEDED", "PROPERTY", null);
        assertRefused("FEE_KIND_UNKNOWN", claim("NONSENSE", "1"));
        assertEquals("FEE_HALVING_UNKNOWN", code(fees.fee(
                new FeeQuestion(List.of(claim("PROPERTY", "1")), false, Set.of("NONSENSE"), DAY))));
        assertThrows(InvalidValue.class, () -> new FeeQuestion(List.of(), false, Set.of(), DAY));
    }

    @Test
    public void aDayBeforeTheRatesIsNotGuessed() {
        assertEquals("FEE_RATES_MISSING", code(fees.fee(new FeeQuestion(List.of(claim("PROPERTY", "1")), false,
                Set.of(), LocalDate.parse("2007-03-31")))));
    }

    @Test
    public void theFeeNeverFallsWhenTheAmountRises() {
        BigDecimal before = BigDecimal.ZERO;
        for (int yuan = 500; yuan < 30_000_000; yuan += yuan / 7 + 1) {
            BigDecimal now = fee(Set.of(), claim("PROPERTY", String.valueOf(yuan))).low();
            assertTrue(String.valueOf(yuan), now.compareTo(before) >= 0);
            before = now;
        }
    }

    @Test
    public void aCourtThatKnowsItsAmountPutsItIntoItsOwnTable() {
        FeeTable own = new FeeTable(Tables.table("fee-kinds"),
                Tables.changed("fees", "DIVORCE|2007-04-01||EACH|||50|300|", "DIVORCE|2007-04-01||EACH|||200|200|"),
                Tables.statutes());
        assertTrue(new FeeCalculator(own).fee(
                new FeeQuestion(List.of(claim("DIVORCE", null)), false, Set.of(), DAY)).orFault().fixed());
    }

    @Test
    public void aBrokenTableIsNotLoaded() {
        assertBroken("PROPERTY|2007-04-01||TIER|10000|100000|||0.025", "PROPERTY|2007-04-01||TIER|9000|100000|||0.025");
        assertBroken("LABOUR|2007-04-01||EACH|||10|10|", "LABOUR|2007-04-01||EACH|||20|10|");
        assertBroken("LABOUR|2007-04-01||EACH|||10|10|", "LABUOR|2007-04-01||EACH|||10|10|");
        assertBroken("|||0.025", "|||2.5");
    }

    private void assertBroken(String from, String to) {
        LawTable changed = Tables.changed("fees", from, to);
        assertThrows(IllegalArgumentException.class,
                () -> new FeeTable(Tables.table("fee-kinds"), changed, Tables.statutes()));
    }

    private void assertInvalid(String code, String kind, String amount) {
        assertEquals(code, assertThrows(InvalidValue.class, () -> fee(Set.of(), claim(kind, amount))).code());
    }

    private void assertRefused(String code, Claim... claims) {
        assertEquals(code, code(fees.fee(new FeeQuestion(List.of(claims), false, Set.of(), DAY))));
    }

    private static String code(Outcome<FeeAnswer> outcome) {
        return ((Outcome.Refused<FeeAnswer>) outcome).refusal().code();
    }

    private FeeAnswer assertFee(String yuan, Claim... claims) {
        FeeAnswer answer = assertRange(yuan, yuan, claims);
        assertTrue(answer.fixed());
        return answer;
    }

    private FeeAnswer assertRange(String low, String high, Claim... claims) {
        FeeAnswer answer = fee(Set.of(), claims);
        assertEquals(low, answer.low().toPlainString());
        assertEquals(high, answer.high().toPlainString());
        assertFalse(answer.basis().isEmpty());
        return answer;
    }

    private FeeAnswer fee(Set<String> halvings, Claim... claims) {
        return fees.fee(new FeeQuestion(List.of(claims), false, halvings, DAY)).orFault();
    }

    private static Claim claim(String kind, String amount) {
        return new Claim(kind, Optional.ofNullable(amount).map(BigDecimal::new));
    }
}
