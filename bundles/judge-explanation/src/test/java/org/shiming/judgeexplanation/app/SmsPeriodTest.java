package org.shiming.judgeexplanation.app;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.calendar.DayAnswer;
import org.shiming.api.calendar.PeriodAnswer;
import org.shiming.api.calendar.Periods;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.PartyId;

/** 三.3: the SMS beside electronic service names the last day where it can be told. */
public class SmsPeriodTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Fixture fixture;

    @Before
    public void open() {
        fixture = new Fixture(folder.getRoot().toPath());
    }

    @After
    public void close() {
        fixture.close();
    }

    @Test
    public void theLastDayIsNamed() {
        LocalDate day = LocalDate.parse("2026-11-23");
        String text = text(Outcome.done(new PeriodAnswer("APPEAL", "上诉期", "15日",
                Optional.of(new PeriodAnswer.Computed(LocalDate.parse("2026-11-06"), day, day)), List.of(), List.of(),
                List.of(), Optional.empty())));
        assertTrue(text, text.contains("上诉期最后一日为2026年11月23日，以法院审查为准。释明不影响"));
    }

    @Test
    public void whileServiceIsNotOnRecordItSaysFromWhenThePeriodRuns() {
        String text = text(Outcome.refused(Refusal.of(FaultKind.REFUSED_BY_RULE, "SERVICE_DATE_MISSING", "没有送达。")));
        assertTrue(text, text.contains("上诉等期限自送达之日起算"));
        assertTrue(text, fixture.sms.text(fixture.act(Fixture.HOST), copy()).orFault().text().contains("自送达之日起算"));
    }

    @Test
    public void whereTheLawGivesNoPeriodNoneIsMentioned() {
        String text = text(Outcome.refused(Refusal.of(FaultKind.REFUSED_BY_RULE, "NOT_APPEALABLE", "一审终审。")));
        assertFalse(text, text.contains("最后一日") || text.contains("起算"));
        assertFalse(text, text.contains("{"));
    }

    private String text(Outcome<PeriodAnswer> answer) {
        Periods periods = new Periods() {
            @Override
            public Outcome<PeriodAnswer> lastDay(CaseFacts facts, DocumentId document, PartyId party) {
                return answer;
            }

            @Override
            public Outcome<DayAnswer> serviceDay(CaseFacts facts, DocumentId document, PartyId party) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Outcome<DayAnswer> effectiveDay(CaseFacts facts, DocumentId document) {
                throw new UnsupportedOperationException();
            }
        };
        return new SmsTexts(fixture.unit, fixture.cases, fixture.settings, periods)
                .text(fixture.act(Fixture.HOST), copy()).orFault().text();
    }

    private static SmsTexts.Copy copy() {
        return new SmsTexts.Copy(Fixture.CASE, Fixture.JUDGMENT, Fixture.PLAINTIFF);
    }
}
