package org.shiming.judgeexplanation.app;

import java.time.LocalDate;
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

/** The 犹豫期 of 三.10: until when this party may still appeal, for screen and paper. Explaining never stops it. */
@Component(service = Hesitation.class)
public final class Hesitation {
    private final JudgeUnit unit;
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile Periods periods;

    /** @param unit the court's time */
    @Activate
    public Hesitation(@Reference JudgeUnit unit) {
        this.unit = unit;
    }

    Hesitation(JudgeUnit unit, Periods periods) {
        this(unit);
        this.periods = periods;
    }

    /**
     * What is known of it.
     *
     * @param name the period, such as 上诉期
     * @param lastDay ISO day, empty if none can be named
     * @param over whether it has run out
     * @param sentence one Chinese sentence for screen and paper
     */
    public record View(String name, String lastDay, boolean over, String sentence) {}

    /**
     * The period of one party against one document, as of today.
     *
     * @param facts the case
     * @param document the document
     * @param party the party
     * @return what is known; why nothing is, if nothing is; never a guess
     */
    public View of(CaseFacts facts, DocumentId document, PartyId party) {
        Periods present = periods;
        if (present == null) {
            return unknown("期限计算插件未安装，请按裁判文书载明的期限告知当事人。");
        }
        Outcome<PeriodAnswer> answer = present.lastDay(facts, document, party);
        if (!(answer instanceof Outcome.Done<PeriodAnswer> done)) {
            Refusal refusal = ((Outcome.Refused<PeriodAnswer>) answer).refusal();
            return unknown(refusal.message());
        }
        LocalDate today = LocalDate.now(unit.clock());
        PeriodAnswer period = done.value();
        long left = period.daysLeft(today);
        String rest = left > 1 ? "尚余 " + left + " 日（含最后一日）" : left == 1 ? "今日为最后一日" : "已届满";
        return new View(period.name(), period.day().toString(), left < 1,
                period.name() + "最后一日 " + period.day() + "，" + rest + "；释明不中止、不延长该期限，以法院审查为准。");
    }

    private static View unknown(String why) {
        return new View("犹豫期", "", false, why);
    }
}
