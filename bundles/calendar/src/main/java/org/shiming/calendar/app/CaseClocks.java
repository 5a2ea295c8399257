package org.shiming.calendar.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shiming.api.calendar.DayAnswer;
import org.shiming.api.calendar.PeriodAnswer;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.calendar.domain.period.Counted;
import org.shiming.calendar.domain.period.Effects;
import org.shiming.calendar.domain.period.Length;
import org.shiming.calendar.domain.remedy.Clocks;
import org.shiming.calendar.domain.remedy.RemedyFinder;
import org.shiming.calendar.domain.year.HolidayTable;

/** The days of one document and party of the host's case. */
final class CaseClocks implements Clocks {
    private final PeriodService periods;
    private final HolidayTable years;
    private final Optional<Effects.Rule> rule;
    private final RemedyQuestion asked;
    private final CaseFacts.JudgmentDocument document;

    CaseClocks(PeriodService periods, HolidayTable years, Optional<Effects.Rule> rule, RemedyQuestion asked,
            CaseFacts.JudgmentDocument document) {
        this.periods = periods;
        this.years = years;
        this.rule = rule;
        this.asked = asked;
        this.document = document;
    }

    @Override
    public Outcome<PeriodAnswer> period() {
        return asked.abroad() ? periods.lastDayAbroad(asked.facts(), asked.document(), asked.party())
                : periods.lastDay(asked.facts(), asked.document(), asked.party());
    }

    @Override
    public Outcome<DayAnswer> served() {
        return periods.serviceDay(asked.facts(), asked.document(), asked.party());
    }

    @Override
    public Outcome<DayAnswer> effective() {
        Optional<LocalDate> registered = document.effectiveOn();
        if (registered.isPresent()) {
            return registered(registered.get());
        }
        Outcome<DayAnswer> computed = periods.effectiveDay(asked.facts(), asked.document());
        if (!rule.equals(Optional.of(Effects.Rule.AFTER_PERIOD))) {
            return computed;
        }
        boolean past = computed instanceof Outcome.Done<DayAnswer> done && !done.value().day().isAfter(asked.today());
        return past ? refused("EFFECT_NOT_REGISTERED", "上诉期已届满，但审判系统没有登记生效日期，是否有人上诉不明；请承办人核对后登记。",
                List.of("无人上诉时的生效日 " + computed.orFault().day())) : notYet();
    }

    private Outcome<DayAnswer> registered(LocalDate day) {
        if (day.isAfter(asked.today())) {
            return notYet();
        }
        boolean early = rule.equals(Optional.of(Effects.Rule.AFTER_PERIOD))
                && period() instanceof Outcome.Done<PeriodAnswer> own && !day.isAfter(own.value().day());
        if (early) {
            return refused("EFFECT_BEFORE_PERIOD", "登记的生效日期不晚于该当事人的期限届满日，两者矛盾，没有据此计算；请承办人核对。",
                    List.of("登记的生效日 " + day, "期限届满日 " + period().orFault().day()));
        }
        return Outcome.done(new DayAnswer(day, List.of(day + " 审判系统登记的生效日期"), List.of()));
    }

    private static Outcome<DayAnswer> notYet() {
        return refused("NOT_EFFECTIVE_YET", "裁判文书尚未生效，生效后才能提出。", List.of());
    }

    @Override
    public Outcome<DayAnswer> count(LocalDate start, Length length) {
        return Counted.of(years, start, length)
                .map(counted -> new DayAnswer(counted.last(), counted.derivation(), List.of()));
    }

    private static <T> Outcome<T> refused(String code, String message, List<String> facts) {
        return Outcome.refused(new Refusal(FaultKind.REFUSED_BY_RULE, code, message,
                Optional.of(RemedyFinder.AVENUES), facts));
    }
}
