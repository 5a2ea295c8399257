package org.shiming.reception.app;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.shiming.api.calendar.PeriodAnswer;
import org.shiming.api.calendar.Periods;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.PartyId;

/** The 犹豫期 on the 引导单 (三.10): the last day as it was counted on the day of referral, or why none is named. */
@Component(service = SlipPeriod.class)
public final class SlipPeriod {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final String BY_HAND = "本单没有写明期限届满日，请以裁判文书载明为准，并请人工核定。";

    private final ReceptionUnit unit;
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile Periods periods;

    /** @param unit the court's time */
    @Activate
    public SlipPeriod(@Reference ReceptionUnit unit) {
        this.unit = unit;
    }

    SlipPeriod(ReceptionUnit unit, Periods periods) {
        this(unit);
        this.periods = periods;
    }

    /**
     * What the slip says of one party's period against one document.
     *
     * @param facts the case
     * @param document the document
     * @param party the party
     * @return one or two sentences; never a guessed day
     */
    String of(CaseFacts facts, DocumentId document, PartyId party) {
        Periods present = periods;
        if (present == null) {
            return "期限计算插件未安装。" + BY_HAND;
        }
        Outcome<PeriodAnswer> answer = present.lastDay(facts, document, party);
        if (answer instanceof Outcome.Refused<PeriodAnswer> refused) {
            Refusal why = refused.refusal();
            return "NOT_APPEALABLE".equals(why.code()) ? why.message() : why.message() + BY_HAND;
        }
        PeriodAnswer period = answer.orFault();
        String title = facts.document(document).map(CaseFacts.JudgmentDocument::title).orElse("");
        boolean over = period.daysLeft(LocalDate.now(unit.clock())) < 1;
        return "《" + title + "》的" + period.name() + "最后一日为" + DAY.format(period.day()) + (over ? "，至引导时已届满" : "")
                + "，以法院审查为准。";
    }

    /** @return the words of a slip kept before periods stood on it @param kept what it has */
    static String orByHand(String kept) {
        return kept.isEmpty() ? BY_HAND : kept;
    }
}
