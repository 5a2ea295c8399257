package org.shiming.calendar.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.calendar.DayAnswer;
import org.shiming.api.calendar.PeriodAnswer;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.outcome.Outcome;
import org.shiming.calendar.domain.paper.AvenueSheet;
import org.shiming.calendar.domain.remedy.Remedy;
import org.shiming.calendar.domain.remedy.Remedy.Status;

/** Makes the content of a 救济途径告知单 (三.5: 释明不服的其他途径; 三.13). Pure. */
@Component(service = AvenueSheets.class)
public final class AvenueSheets {
    private static final Set<Status> USABLE = Set.of(Status.OPEN, Status.NO_LIMIT, Status.NOT_STARTED,
            Status.BY_KNOWLEDGE, Status.MANUAL);

    private final RemedyService remedies;
    private final LawBooks books;

    /** @param remedies avenues @param books the tables of the law */
    @Activate
    public AvenueSheets(@Reference RemedyService remedies, @Reference LawBooks books) {
        this.remedies = remedies;
        this.books = books;
    }

    /**
     * The content for one party and document.
     *
     * @param asked whose, against what, on which day
     * @param contact whom to ask
     * @return the content; or what {@link RemedyService#find} refuses
     */
    public Outcome<AvenueSheet> sheet(RemedyQuestion asked, String contact) {
        return remedies.find(asked).map(found -> {
            CaseFacts facts = asked.facts();
            List<AvenueSheet.Line> open = lines(found, asked.today(), true);
            List<AvenueSheet.Line> closed = lines(found, asked.today(), false);
            List<String> rules = new ArrayList<>(
                    PaperWords.rules(books.papers(), books.statutes(), "AVENUE", facts, asked.today()));
            rules.add(contact);
            return new AvenueSheet(books.courts().court(facts.court(), asked.today()), head(asked),
                    hesitation(asked), open, closed, rules,
                    remedies.tableVersion());
        });
    }

    private List<AvenueSheet.Pair> head(RemedyQuestion asked) {
        CaseFacts facts = asked.facts();
        CaseFacts.JudgmentDocument document = facts.document(asked.document()).orElseThrow();
        List<AvenueSheet.Pair> head = PaperWords.head(facts, facts.party(asked.party()).orElseThrow());
        head.add(new AvenueSheet.Pair("裁判文书", document.title()));
        head.add(new AvenueSheet.Pair("出具日期", document.issuedOn().map(PaperWords::day).orElse("")));
        Outcome<DayAnswer> served = remedies.clocks(asked).then(clocks -> clocks.served());
        head.add(new AvenueSheet.Pair("送达日期", served instanceof Outcome.Done<DayAnswer> done
                ? PaperWords.day(done.value().day()) : "没有可以起算的送达登记"));
        head.add(new AvenueSheet.Pair("生效日期", document.effectiveOn().map(PaperWords::day).orElse("审判系统尚未登记")));
        head.add(new AvenueSheet.Pair("告知日期", PaperWords.day(asked.today())));
        return head;
    }

    /** 三.10: 犹豫期 — the days left, and how they were counted. */
    private List<String> hesitation(RemedyQuestion asked) {
        Outcome<PeriodAnswer> period = remedies.clocks(asked).then(clocks -> clocks.period());
        if (period instanceof Outcome.Refused<PeriodAnswer> refused) {
            return List.of(refused.refusal().message());
        }
        PeriodAnswer answer = period.orFault();
        LocalDate last = answer.day();
        long left = answer.daysLeft(asked.today());
        List<String> sentences = new ArrayList<>();
        sentences.add(answer.name() + "的最后一日是 " + PaperWords.day(last) + "，" + (left > 0
                ? "从今天起还有 " + left + " 天（含最后一日）。这段时间可以用来了解裁判、考虑是否" + answer.name().replaceFirst("期.*$", "") + "，期限照常计算。"
                : "现在已超过期限。"));
        answer.override().ifPresent(decision -> sentences.add("该日期由承办人核定，理由：" + decision.reason() + "。"));
        sentences.add("计算过程（" + answer.length() + "，送达当日不计）：" + String.join("；", brief(answer.derivation())) + "。");
        return sentences;
    }

    /** The days within a period are left out on paper: service, last day and what moved it are enough. */
    private static List<String> brief(List<String> derivation) {
        return derivation.stream().filter(line -> !line.matches(".*(第\\d+日(（.*）|，期间届满)?|为起算日，不计入期间)")).toList();
    }

    private static List<AvenueSheet.Line> lines(List<Remedy> found, LocalDate today, boolean usable) {
        return found.stream().filter(remedy -> USABLE.contains(remedy.status()) == usable)
                .map(remedy -> new AvenueSheet.Line(remedy.name(), remedy.where(), until(remedy, today), how(remedy),
                        String.join("；", remedy.basis())))
                .toList();
    }

    private static String until(Remedy remedy, LocalDate today) {
        if (remedy.lastDay() instanceof Outcome.Done<DayAnswer> done) {
            String day = PaperWords.day(done.value().day());
            return remedy.status() == Status.OVER ? "已超过期限（" + day + "届满）" : day;
        }
        return remedy.status().label();
    }

    private static String how(Remedy remedy) {
        List<String> parts = new ArrayList<>();
        if (!remedy.manner().isEmpty()) {
            parts.add(remedy.manner() + "。");
        }
        if (!remedy.note().isEmpty()) {
            parts.add(remedy.note());
        }
        if (remedy.status() == Status.MANUAL && remedy.lastDay() instanceof Outcome.Refused<DayAnswer> refused) {
            parts.add(refused.refusal().message());
        }
        return String.join("", parts);
    }
}
