package org.shiming.calendar.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.Article;
import org.shiming.api.value.PartyId;
import org.shiming.calendar.domain.law.Yuan;
import org.shiming.calendar.domain.paper.AvenueSheet;
import org.shiming.calendar.domain.paper.PaymentNotice;
import org.shiming.calendar.domain.period.Counted;
import org.shiming.calendar.domain.period.Length;

/** Makes the content of a 诉讼费催缴通知 (三.2: 督促交纳诉讼费), from what the host says is owed. Pure. */
@Component(service = PaymentNotices.class)
public final class PaymentNotices {
    private final Years years;
    private final LawBooks books;

    /** @param years the loaded years @param books the tables of the law */
    @Activate
    public PaymentNotices(@Reference Years years, @Reference LawBooks books) {
        this.years = years;
        this.books = books;
    }

    /**
     * The content for one party.
     *
     * @param facts the case
     * @param party who owes
     * @param today the day of the notice
     * @param settings days to pay, how to pay, whom to ask
     * @return the content; or {@code PARTY_NOT_OF_CASE}, {@code NO_FEE_OUTSTANDING}
     */
    public Outcome<PaymentNotice> notice(CaseFacts facts, PartyId party, LocalDate today,
            PaperSettings.Config settings) {
        CaseFacts.Party who = facts.party(party).orElse(null);
        if (who == null) {
            return Outcome.refused(Refusal.of(FaultKind.NOT_FOUND, "PARTY_NOT_OF_CASE", "该当事人不是本案当事人，请核对后重试。"));
        }
        List<CaseFacts.Fee> owed = facts.fees().stream()
                .filter(fee -> fee.party().equals(party) && fee.outstanding().signum() > 0).toList();
        if (owed.isEmpty()) {
            return Outcome.refused(new Refusal(FaultKind.REFUSED_BY_RULE, "NO_FEE_OUTSTANDING",
                    "审判系统没有登记该当事人欠交诉讼费，没有制作通知；如有出入请先核对交费登记。", Optional.of(Article.PERFORMANCE), List.of()));
        }
        BigDecimal total = owed.stream().map(CaseFacts.Fee::outstanding).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<String> rules = new ArrayList<>(
                PaperWords.rules(books.papers(), books.statutes(), "FEE", facts, today));
        rules.add(settings.contact());
        List<AvenueSheet.Pair> head = PaperWords.head(facts, who);
        head.add(new AvenueSheet.Pair("通知日期", PaperWords.day(today)));
        return Outcome.done(new PaymentNotice(books.courts().court(facts.court(), today), head,
                owed.stream().map(fee -> new PaymentNotice.Item(fee.item(), Yuan.text(fee.due()),
                        Yuan.text(fee.paid()), Yuan.text(fee.outstanding()))).toList(),
                Yuan.text(total), demand(today, settings, Yuan.text(total)), rules));
    }

    private List<String> demand(LocalDate today, PaperSettings.Config settings, String total) {
        List<String> demand = new ArrayList<>();
        int days = settings.paymentDays();
        demand.add("请自收到本通知的次日起 " + days + " 日内，交纳尚欠的诉讼费用共计人民币 " + total + " 元；最后一日是法定休假日的，顺延到休假日后的第一日。");
        Outcome<Counted> last = Counted.of(years.table(), today, Length.days(days));
        demand.add(
                last instanceof Outcome.Done<Counted> done ? "今天收到的，最后一日是 " + PaperWords.day(done.value().last()) + "。"
                        : "今天收到的，最后一日：" + ((Outcome.Refused<Counted>) last).refusal().message() + "。");
        demand.add(settings.paymentWay());
        return demand;
    }
}
