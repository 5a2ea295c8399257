package org.shiming.calendar.ws;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javax.xml.bind.JAXBContext;
import org.junit.Test;
import org.shiming.api.calendar.DayAnswer;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.calendar.app.Calculations;
import org.shiming.calendar.app.LawBooks;
import org.shiming.calendar.domain.remedy.Remedy;

public class MoneyWireTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-10");

    private final Calculations calculations = new Calculations(new LawBooks());

    @Test
    public void aFeeAskedInJsonComesWithItsSteps() throws Exception {
        FeeRequest request = new ObjectMapper().readValue("{\"messageId\":\"m-1\",\"claims\":[{\"kind\":\"PROPERTY\","
                + "\"amount\":\"50,000\"}],\"halvings\":[\"SUMMARY\"],\"day\":\"\"}", FeeRequest.class);
        FeeView view = calculations.fee(MoneyFromWire.fee(request, TODAY)).map(MoneyToWire::fee).orFault();
        assertEquals("525.00", view.low);
        assertTrue(view.fixed);
        assertEquals(4, view.derivation.size());
        assertEquals("2026-1/2026-1", view.tableVersion);
    }

    @Test
    public void interestAskedInJsonComesLineByLine() throws Exception {
        InterestRequest request = new ObjectMapper().readValue("{\"messageId\":\"m-1\",\"instalments\":[{\"amount\":"
                + "\"100000\",\"dueOn\":\"2026-01-10\"}],\"payments\":[{\"on\":\"2026-03-01\",\"amount\":\"40000\"}],"
                + "\"suspensions\":[{\"from\":\"2026-03-05\",\"to\":\"2026-03-06\",\"askedByDebtor\":false}],"
                + "\"until\":\"2026-04-20\"}", InterestRequest.class);
        InterestView view = calculations.interest(MoneyFromWire.interest(request, TODAY)).map(MoneyToWire::interest)
                .orFault();
        assertEquals("60000.00", view.debtUnpaid);
        assertEquals("1379.00", view.doubled);
        assertEquals(5, view.lines.size());
        assertEquals("", view.lines.get(1).to);
    }

    @Test
    public void kindsAndReasonsAreListedForTheScreen() {
        FeeKinds kinds = MoneyToWire.kinds(TODAY, calculations.kinds(TODAY), calculations.halvings(TODAY));
        assertEquals("财产案件", kinds.kinds.get(0).label);
        assertEquals(5, kinds.halvings.size());
        assertTrue(
                MoneyToWire.kinds(TODAY, calculations.kinds(LocalDate.parse("2000-01-01")), List.of()).kinds.isEmpty());
    }

    @Test
    public void whatIsNoAmountIsRefused() {
        for (String amount : List.of("1e9", "五万", "12.3456789", "+5", "0x10", "")) {
            assertEquals(amount, "AMOUNT_MALFORMED",
                    assertThrows(InvalidValue.class, () -> MoneyFromWire.interest(owing(amount), TODAY)).code());
        }
        assertEquals("AMOUNT_NEGATIVE",
                assertThrows(InvalidValue.class, () -> MoneyFromWire.interest(owing("-5"), TODAY)).code());
    }

    @Test
    public void listsWithHolesOrWithoutEndAreRefused() {
        FeeRequest request = new FeeRequest();
        request.claims = Arrays.asList(new FeeClaim(), null);
        assertEquals("LIST_TOO_LONG",
                assertThrows(InvalidValue.class, () -> MoneyFromWire.fee(request, TODAY)).code());
        request.claims = null;
        assertEquals("FEE_CLAIMS_NUMBER",
                assertThrows(InvalidValue.class, () -> MoneyFromWire.fee(request, TODAY)).code());
    }

    @Test
    public void anAvenueWithoutADayCarriesItsReason() {
        Remedy dated = new Remedy("APPEAL", "上诉", Remedy.Status.OPEN, "中院", "书面", Outcome.done(
                new DayAnswer(TODAY.plusDays(4), List.of("step"), List.of())), "note", List.of("basis"));
        Remedy undated = new Remedy("RETRIAL", "申请再审", Remedy.Status.NOT_YET, "", "", Outcome.refused(Refusal.of(
                FaultKind.REFUSED_BY_RULE, "NOT_EFFECTIVE_YET", "裁判文书尚未生效。")), "", List.of());
        RemediesView view = RemedyToWire.remedies(List.of(dated, undated), TODAY, "2026-1");
        assertEquals(Long.valueOf(5), view.items.get(0).daysLeft);
        assertEquals("2026-03-14", view.items.get(0).lastDay);
        assertEquals("NOT_EFFECTIVE_YET", view.items.get(1).reasonCode);
        assertEquals("", view.items.get(1).lastDay);
        assertTrue(view.statement.contains("以法院审查为准"));
    }

    @Test
    public void aSwitchIsTrueOrFalse() {
        assertTrue(FromWire.yes("true", "abroad"));
        assertFalse(FromWire.yes("", "abroad"));
        assertThrows(InvalidValue.class, () -> FromWire.yes("yes", "abroad"));
    }

    @Test
    public void everyTypeBindsToXml() throws Exception {
        JAXBContext.newInstance(FeeRequest.class, FeeView.class, FeeKinds.class, InterestRequest.class,
                InterestView.class, RemediesView.class, OutstandingFees.class);
    }

    private static InterestRequest owing(String amount) {
        InterestRequest request = new InterestRequest();
        InterestInstalment one = new InterestInstalment();
        one.amount = amount;
        one.dueOn = "2026-01-10";
        request.instalments.add(one);
        return request;
    }
}
