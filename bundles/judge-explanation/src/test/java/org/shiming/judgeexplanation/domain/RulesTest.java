package org.shiming.judgeexplanation.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.RiskLevel;

public class RulesTest {
    private static final LocalDate ISSUED = LocalDate.parse("2026-11-02");
    private static final LocalDate SERVED = LocalDate.parse("2026-11-09");

    @Test
    public void theLimitCountsFromServiceThenPronouncementThenIssue() {
        assertEquals(new DueDay(SERVED, 3), DueDay.of(ISSUED, Optional.of(ISSUED), Optional.of(SERVED), 3, 10));
        assertEquals(new DueDay(ISSUED, 3), DueDay.of(ISSUED, Optional.of(ISSUED), Optional.empty(), 3, 10));
        assertEquals(new DueDay(ISSUED, 10), DueDay.of(ISSUED, Optional.empty(), Optional.empty(), 3, 10));
    }

    @Test
    public void dueTodayIsNotOverdueAndTomorrowItIs() {
        assertFalse(DueDay.overdue(DutyState.DUE, Optional.of(SERVED), SERVED));
        assertTrue(DueDay.overdue(DutyState.DUE, Optional.of(SERVED), SERVED.plusDays(1)));
    }

    @Test
    public void explainedButNotFiledIsStillOverdueBecauseNoRecordFiledIsNotDone() {
        assertTrue(DueDay.overdue(DutyState.DONE, Optional.of(SERVED), SERVED.plusDays(1)));
        assertFalse(DueDay.overdue(DutyState.RECORD_FILED, Optional.of(SERVED), SERVED.plusDays(1)));
    }

    @Test
    public void withoutACalendarNothingIsCalledOverdue() {
        assertFalse(DueDay.overdue(DutyState.DUE, Optional.empty(), SERVED.plusYears(1)));
    }

    @Test
    public void theScaleSuggestsAndRefusesUnknownFactors() {
        RiskScale scale = new RiskScale(List.of(RiskFactor.parse("THREAT:明确表示上访:6"), RiskFactor.parse("POOR:生活困难:2"),
                RiskFactor.parse("MANY:人数众多:3")), 3, 8);
        assertEquals(RiskLevel.LOW, scale.suggest(List.of("POOR")));
        assertEquals(RiskLevel.HIGH, scale.suggest(List.of("MANY", "MANY")));
        assertEquals(RiskLevel.SEVERE, scale.suggest(List.of("THREAT", "POOR")));
        assertThrows(InvalidValue.class, () -> scale.suggest(List.of("OTHER")));
    }

    @Test
    public void aFactorOfTheWrongFormIsNamed() {
        assertThrows(IllegalArgumentException.class, () -> RiskFactor.parse("THREAT:明确表示上访"));
        assertThrows(IllegalArgumentException.class, () -> RiskFactor.parse("THREAT:明确表示上访:11"));
    }

    /** 三.3: 在电子送达裁判文书的短信提示上，明确告知当事人如对裁判文书有疑问可联系法官或前往司法释明中心释明。 */
    @Test
    public void theSmsTellsBothWays() {
        SmsTemplate template = new SmsTemplate("1", "您有{案号}{文书}已送达。如有疑问，可联系承办法官或前往司法释明中心释明。电话{电话}");
        String text = template.fill(new CaseNumber("(2026)豫0481民初1号"), "民事判决书", "0375-0000000", "");
        assertTrue(text, text.startsWith("您有（2026）豫0481民初1号民事判决书已送达"));
        assertThrows(IllegalArgumentException.class, () -> new SmsTemplate("1", "{案号}请联系法官。"));
        assertThrows(IllegalArgumentException.class, () -> new SmsTemplate("1", "{案号}请前往司法释明中心。"));
        assertThrows(IllegalArgumentException.class, () -> new SmsTemplate("1", "请联系法官或前往司法释明中心。"));
    }
}
