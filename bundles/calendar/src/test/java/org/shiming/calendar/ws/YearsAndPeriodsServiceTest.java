package org.shiming.calendar.ws;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.shiming.api.calendar.PeriodAnswer;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.value.PersonId;
import org.shiming.calendar.app.LawBooks;
import org.shiming.calendar.app.YearImports;
import org.shiming.calendar.app.YearKeeper;
import org.shiming.calendar.app.Years;
import org.shiming.calendar.domain.year.YearFile;

public class YearsAndPeriodsServiceTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");
    private static final PeriodAnswer PERIOD = new PeriodAnswer("APPEAL", "上诉期", "15日",
            Optional.of(new PeriodAnswer.Computed(LocalDate.parse("2026-11-10"), LocalDate.parse("2026-11-25"),
                    LocalDate.parse("2026-11-25"))),
            List.of("一步"), List.of("民事诉讼法(2023)第171条"), List.of(), Optional.empty());

    @Test
    public void onTheLastDayOneDayIsLeftAndItIsNotOver() {
        PeriodView wire = ToWire.period(PERIOD, TODAY, Optional.of(TODAY));
        assertEquals(1, wire.daysLeft);
        assertFalse(wire.over);
        assertEquals(Boolean.TRUE, wire.postedInTime);
        assertTrue(ToWire.period(PERIOD, TODAY.plusDays(1), Optional.empty()).over);
        assertNull(ToWire.period(PERIOD, TODAY, Optional.empty()).postedInTime);
        assertEquals(Boolean.FALSE, ToWire.period(PERIOD, TODAY, Optional.of(TODAY.plusDays(1))).postedInTime);
    }

    @Test
    public void anOfficersDayStandsBesideTheComputedOne() {
        PeriodView wire = ToWire.period(PERIOD.with(new PeriodAnswer.Override(LocalDate.parse("2026-11-26"), "核对公告",
                new PersonId("J1"), java.time.Instant.EPOCH)), TODAY, Optional.empty());
        assertEquals("2026-11-25", wire.computedDay);
        assertEquals("2026-11-26", wire.lastDay);
        assertEquals("核对公告", wire.override.reason);
    }

    @Test
    public void badInputHasAStableCode() {
        assertEquals("DAY_MALFORMED", code(() -> FromWire.day("2026-02-29", "送达日")));
        assertEquals("DAY_MALFORMED", code(() -> FromWire.day(null, "送达日")));
        assertEquals("YEAR_RANGE", code(() -> FromWire.year("二〇二七", TODAY)));
        assertEquals(2026, FromWire.year("", TODAY));
        PeriodQuestionRequest request = new PeriodQuestionRequest();
        request.caseType = "MARITIME";
        assertEquals("CODE_UNKNOWN", code(() -> FromWire.question(request)));
        request.caseType = "CIVIL";
        request.document = "民事判决书";
        request.servedOn = "2026-11-01";
        assertEquals("TEXT_EMPTY", code(() -> FromWire.question(request)));
        request.method = "直接";
        request.capacity = "被告";
        request.foreign = true;
        assertEquals("FOREIGN", FromWire.question(request).party().name());
        DecidePeriodRequest decision = new DecidePeriodRequest();
        decision.caseNumber = "（2026）豫0481民初1号";
        decision.documentId = "D 1";
        assertEquals("DOCUMENT_ID_MALFORMED", code(() -> FromWire.decision(decision)));
    }

    @Test
    public void theMissingNextYearIsToldFromNovember() {
        YearsView wire = YearsToWire.years(Years.bundled(), 2027, TODAY, List.of(), "T1");
        assertTrue(wire.warning, wire.warning.contains("2027"));
        assertFalse(wire.yearLoaded);
        assertEquals(List.of(), wire.days);
        assertEquals(List.of(2023, 2024, 2025, 2026), wire.loaded);
        assertEquals("",
                YearsToWire.years(Years.bundled(), 2026, LocalDate.parse("2026-10-31"), List.of(), "").warning);
    }

    @Test
    public void aPreviewTellsWhatWouldChange() {
        YearFile file = YearFile.read(2026, org.shiming.calendar.domain.year.YearFileTest.text(2026)
                .replace("2026-10-10,workday,国庆节", "2026-10-11,workday,国庆节"),
                new LawBooks().festivals(2026).orElseThrow());
        YearPreview wire = YearsToWire.preview(file, Years.bundled());
        assertEquals(List.of("2026-10-10：国庆节调休上班 → 未公布安排", "2026-10-11：未公布安排 → 国庆节调休上班"), wire.changes);
        assertEquals(39, wire.days.size());
    }

    @Test
    public void onlySomebodyElseMayDecideAnImport() {
        YearFile file = YearFile.read(2026, org.shiming.calendar.domain.year.YearFileTest.text(2026),
                new LawBooks().festivals(2026).orElseThrow());
        YearImports.Import waiting = new YearImports.Import("i1", "PROPOSED", "待复核", "通知",
                new YearImports.Step("T1", java.time.Instant.EPOCH), Optional.empty(), "", file, false,
                List.of(new YearKeeper.Line("calendar", "豫0481", "（2026）豫0481民初1号", "上诉期", "", "2027-01-04")));
        YearsView own = YearsToWire.years(Years.bundled(), 2026, TODAY, List.of(waiting), "T1");
        assertFalse(own.imports.get(0).mayDecide);
        YearsView other = YearsToWire.years(Years.bundled(), 2026, TODAY, List.of(waiting), "T2");
        assertTrue(other.imports.get(0).mayDecide);
        assertEquals("2027-01-04", other.imports.get(0).changed.get(0).after);
        assertEquals(39, other.imports.get(0).days.size());
    }

    private static String code(org.junit.function.ThrowingRunnable work) {
        return assertThrows(InvalidValue.class, work).code();
    }
}
