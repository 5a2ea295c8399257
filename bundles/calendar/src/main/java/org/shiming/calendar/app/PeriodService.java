package org.shiming.calendar.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.shiming.api.calendar.DayAnswer;
import org.shiming.api.calendar.PeriodAnswer;
import org.shiming.api.calendar.Periods;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.PartyId;
import org.shiming.calendar.domain.law.DocumentKinds;
import org.shiming.calendar.domain.period.Effects;
import org.shiming.calendar.domain.period.PartyKind;
import org.shiming.calendar.domain.period.PeriodQuestion;
import org.shiming.calendar.domain.period.PeriodRules;
import org.shiming.calendar.domain.period.Refusals;

/**
 * Periods of the host's cases. Computing needs no database; officers' decisions stand beside the computed day while the
 * store can be read, and a note says so when it cannot.
 */
@Component(service = {Periods.class, PeriodService.class})
public final class PeriodService implements Periods {
    private static final String UNREAD = "人工核定记录暂不可读，这里只有系统计算的日期";

    private final Years years;
    private final PeriodRules rules;
    private final Effects effects;
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile Overrides overrides;

    /** @param years the loaded years @param books the tables of the law */
    @Activate
    public PeriodService(@Reference Years years, @Reference LawBooks books) {
        this.years = years;
        this.rules = books.periods();
        this.effects = books.effects();
    }

    /** For tests. @param years the years @param books the tables @param overrides decisions, may be null */
    public PeriodService(Years years, LawBooks books, Overrides overrides) {
        this(years, books);
        this.overrides = overrides;
    }

    @Override
    public Outcome<PeriodAnswer> lastDay(CaseFacts facts, DocumentId document, PartyId party) {
        return decided(computed(facts, document, party),
                new Overrides.Key(facts.court(), facts.caseNumber(), document, party));
    }

    /**
     * The same for a party that has no domicile in the PRC (民诉法第286条) where the host does not say so.
     *
     * @param facts the case
     * @param document the document
     * @param party the party
     * @return the period; or a refusal
     */
    public Outcome<PeriodAnswer> lastDayAbroad(CaseFacts facts, DocumentId document, PartyId party) {
        Outcome<PeriodAnswer> computed = CaseReading.question(facts, document, party)
                .map(q -> new PeriodQuestion(q.type(), q.where(), q.text(), q.issued(),
                        PartyKind.of(q.type(), facts.party(party).orElseThrow().capacity(), true), q.services()))
                .then(this::compute);
        return decided(computed, new Overrides.Key(facts.court(), facts.caseNumber(), document, party));
    }

    /**
     * The same without officers' decisions.
     *
     * @param facts the case
     * @param document the document
     * @param party the party
     * @return the period; or a refusal
     */
    public Outcome<PeriodAnswer> computed(CaseFacts facts, DocumentId document, PartyId party) {
        return CaseReading.question(facts, document, party).then(this::compute);
    }

    /**
     * The period of a question asked in words, not of a case.
     *
     * @param question the question
     * @return the period; or a refusal
     */
    public Outcome<PeriodAnswer> compute(PeriodQuestion question) {
        return rules.find(years.table(), question).map(rules::answer);
    }

    @Override
    public Outcome<DayAnswer> serviceDay(CaseFacts facts, DocumentId document, PartyId party) {
        return CaseReading.question(facts, document, party).then(rules::served)
                .map(served -> new DayAnswer(served.day(), served.derivation(), served.basis()));
    }

    @Override
    public Outcome<DayAnswer> effectiveDay(CaseFacts facts, DocumentId document) {
        return CaseReading.document(facts, document).then(found -> effective(facts, found));
    }

    private Outcome<DayAnswer> effective(CaseFacts facts, CaseFacts.JudgmentDocument document) {
        LocalDate law = document.issuedOn().orElse(null);
        Optional<DocumentKinds.Kind> kind = rules.kinds().of(facts.type(), CaseReading.where(facts),
                CaseReading.text(document));
        Optional<Effects.Rule> rule = law == null ? Optional.empty()
                : kind.flatMap(known -> effects.rule(known.code(), law));
        if (rule.isEmpty()) {
            return Refusals.by("EFFECT_UNCLEAR", "无法判断该文书何时生效，没有计算生效日；请承办人核定。",
                    List.of(kind.map(DocumentKinds.Kind::name).orElse("文书种类不明")));
        }
        if (rule.get() == Effects.Rule.PRONOUNCED) {
            return document.pronouncedOn().<Outcome<DayAnswer>>map(
                    day -> effects.onDays(kind.get().code(), law, List.of(day))).orElseGet(Refusals::pronouncedMissing);
        }
        return rule.get() == Effects.Rule.AFTER_PERIOD
                ? all(party -> lastDay(facts, document.id(), party), appellants(facts))
                        .then(periods -> effects.afterPeriods(kind.get().code(), law, periods))
                : all(party -> serviceDay(facts, document.id(), party), everybody(facts))
                        .then(days -> effects.onDays(kind.get().code(), law,
                                days.stream().map(DayAnswer::day).toList()));
    }

    private static List<PartyId> appellants(CaseFacts facts) {
        return facts.parties().stream()
                .filter(party -> !List.of(PartyKind.VICTIM, PartyKind.PROSECUTOR)
                        .contains(PartyKind.of(facts.type(), party.capacity(), false)))
                .map(CaseFacts.Party::id).toList();
    }

    private static List<PartyId> everybody(CaseFacts facts) {
        return facts.parties().stream().map(CaseFacts.Party::id).toList();
    }

    private static <T> Outcome<List<T>> all(Function<PartyId, Outcome<T>> of,
            List<PartyId> parties) {
        List<T> answers = new ArrayList<>();
        for (PartyId party : parties) {
            Outcome<T> one = of.apply(party);
            if (one instanceof Outcome.Refused<T> refused) {
                return Outcome.refused(refused.refusal());
            }
            answers.add(one.orFault());
        }
        return answers.isEmpty() ? Refusals.serviceMissing() : Outcome.done(answers);
    }

    private Outcome<PeriodAnswer> decided(Outcome<PeriodAnswer> computed, Overrides.Key key) {
        Overrides present = overrides;
        if (present == null) {
            return computed.map(answer -> answer.noting(UNREAD));
        }
        Optional<PeriodAnswer.Override> decision = present.current(key);
        if (decision.isEmpty()) {
            return computed;
        }
        return computed instanceof Outcome.Refused<PeriodAnswer> refused
                ? Outcome.done(PeriodAnswer.decided(refused.refusal(), decision.get()))
                : computed.map(answer -> answer.with(decision.get()));
    }
}
