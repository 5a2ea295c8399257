package org.shiming.dutylawyer.app;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.matters.Act;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.dutylawyer.domain.DutyPerson;
import org.shiming.dutylawyer.domain.PayKind;
import org.shiming.dutylawyer.domain.PayLine;
import org.shiming.dutylawyer.domain.PayState;
import org.shiming.dutylawyer.domain.Refusals;
import org.shiming.dutylawyer.store.PayRow;
import org.shiming.dutylawyer.store.PersonRow;
import org.shiming.dutylawyer.store.Rows;
import org.shiming.support.feed.Fact;
import org.shiming.support.feed.Journal;
import org.shiming.support.text.Texts;

/** The pay sheet of a month (三.4(3) 落实…劳务报酬): approved by one, paid by another, nothing typed. */
@Component(service = PaySheet.class)
public final class PaySheet {
    private final DutyUnit unit;

    /** @param unit the store */
    @Activate
    public PaySheet(@Reference DutyUnit unit) {
        this.unit = unit;
    }

    /**
     * The sheet.
     *
     * @param month yyyy-MM
     * @param people those who have lines
     * @param lines the lines, by person and day
     */
    public record Sheet(String month, List<DutyPerson> people, List<PayLine> lines) {
        /** Copies. */
        public Sheet {
            people = List.copyOf(people);
            lines = List.copyOf(lines);
        }

        /** @param person who @param state in which state @return yuan */
        public BigDecimal sum(String person, PayState state) {
            return lines.stream().filter(line -> line.work().person().equals(person) && line.state() == state)
                    .map(PayLine::amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
        }

        /** @param person who @param kind of what @return how many that are not struck out */
        public long count(String person, PayKind kind) {
            return lines.stream().filter(line -> line.work().person().equals(person) && line.work().kind() == kind
                    && line.state() != PayState.STRUCK).count();
        }
    }

    /**
     * What was decided.
     *
     * @param subject month and person, or the line
     * @param owner whose pay
     * @param state the state given
     * @param lines how many lines
     * @param amount yuan
     * @param reference the voucher, empty if none
     * @param reason why it was struck out, else empty
     * @param summary a sentence without names
     */
    public record Decided(String subject, String owner, String state, int lines, BigDecimal amount, String reference,
            String reason, String summary) {}

    /**
     * The sheet of a month: everybody's for those who decide, else the caller's own.
     *
     * @param caller who looks
     * @param month yyyy-MM
     * @return the sheet
     */
    public Sheet sheet(Caller caller, String month) {
        checked(month);
        boolean all = caller.isAny(Role.COORDINATOR, Role.TRIAL_MANAGEMENT, Role.COURT_LEADER);
        return unit.tx().read(em -> {
            List<PayLine> lines = Rows.pay(em, caller.court().value(), month).stream().map(PayRow::line)
                    .filter(line -> all || line.work().person().equals(caller.id().value())).toList();
            List<DutyPerson> people = Rows.people(em, caller.court().value()).stream().map(PersonRow::person)
                    .filter(person -> lines.stream().anyMatch(line -> line.work().person().equals(person.id())))
                    .toList();
            return new Sheet(month, people, lines);
        });
    }

    /**
     * Approves what is open for somebody in a month.
     *
     * @param act who, under which message; not the person
     * @param month yyyy-MM
     * @param person whose
     * @return what was approved; or {@code PAY_NOTHING}, {@code PAY_OWN}
     */
    public Outcome<Decided> approve(Act act, String month, String person) {
        checked(month);
        String by = act.caller().id().value();
        if (by.equals(person)) {
            return Outcome.refused(forbidden("PAY_OWN", "不能审批本人的劳务报酬，请由其他人员审批；本次未保存。"));
        }
        return decide(act, "approvePay", List.of(month, person, ""), PayState.OPEN,
                line -> line.approve(by), "劳务报酬已审批");
    }

    /**
     * Notes that what is approved was paid.
     *
     * @param act who, under which message; not who approved it
     * @param month yyyy-MM
     * @param person whose
     * @param voucher the voucher's number
     * @return what was paid; or {@code PAY_NOTHING}, {@code PAY_SAME_HAND}
     */
    public Outcome<Decided> paid(Act act, String month, String person, String voucher) {
        checked(month);
        String number = Texts.required(voucher, 100, "凭证号");
        String by = act.caller().id().value();
        boolean own = unit.tx().read(em -> lines(em, act, month, person, PayState.APPROVED)).stream()
                .anyMatch(row -> row.line().decidedBy().filter(by::equals).isPresent());
        if (own) {
            return Outcome.refused(forbidden("PAY_SAME_HAND", "审批和发放应由不同人员办理，请由其他人员登记发放；本次未保存。"));
        }
        return decide(act, "payPaid", List.of(month, person, number), PayState.APPROVED,
                line -> line.pay(by, number), "劳务报酬已发放");
    }

    /**
     * Strikes out one line; it stays readable.
     *
     * @param act who, under which message
     * @param id the line
     * @param reason why
     * @return the line; or {@code PAY_NOTHING}: it is not there, or paid already
     */
    public Outcome<Decided> strike(Act act, String id, String reason) {
        String why = Texts.required(reason, 500, "核减原因");
        return unit.once(act, "strikePay", List.of(id, why), Decided.class, em -> {
            PayRow line = em.find(PayRow.class, id);
            if (line == null || !line.line().work().court().equals(act.caller().court().value())
                    || line.state() == PayState.PAID || line.state() == PayState.STRUCK) {
                return Outcome.refused(Refusals.payUnknown());
            }
            line.strike(act.caller().id().value(), why);
            return unit.done(act, "PAY_STRUCK", "", new Decided(id, line.line().work().person(), line.state().name(), 1,
                    line.line().amount(), "", why, "劳务报酬明细已核减"));
        });
    }

    private Outcome<Decided> decide(Act act, String operation, List<String> wish, PayState from,
            Consumer<PayRow> deed, String summary) {
        return unit.once(act, operation, wish, Decided.class, em -> {
            List<PayRow> lines = lines(em, act, wish.get(0), wish.get(1), from);
            if (lines.isEmpty()) {
                return Outcome.refused(Refusals.payUnknown());
            }
            lines.forEach(deed);
            Journal.append(em, lines.stream().map(PayRow::line).filter(line -> line.work().kind() == PayKind.SESSION)
                    .map(line -> fact(act, line)).toList());
            BigDecimal sum = lines.stream().map(row -> row.line().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
            String state = lines.get(0).state().name();
            return unit.done(act, "PAY_" + state, "", new Decided(wish.get(0) + "/" + wish.get(1), wish.get(1), state,
                    lines.size(), sum, wish.get(2), "", summary));
        });
    }

    /** How the pay of a session stands now: a later entry about that session in its ledger (三.11). */
    private Fact fact(Act act, PayLine line) {
        return Fact.of("HONORARIUM_STATE", unit.clock().instant(), line.work().court(), "", act.caller().id().value(),
                1, new Moved(line.work().ref(), line.amount(), line.state().name(), "劳务报酬", line.state().label()));
    }

    /** The payload. @param session which @param honorarium yuan @param honorariumState how @param kindLabel words */
    record Moved(String session, BigDecimal honorarium, String honorariumState, String kindLabel,
            String stateLabel) {}

    private static List<PayRow> lines(EntityManager em, Act act, String month, String person, PayState state) {
        return Rows.pay(em, act.caller().court().value(), month).stream()
                .filter(row -> row.line().work().person().equals(person) && row.state() == state).toList();
    }

    private static Refusal forbidden(String code, String sentence) {
        return new Refusal(FaultKind.FORBIDDEN, code, sentence, Optional.of(Refusals.POOL), List.of());
    }

    private static void checked(String month) {
        if (month == null || !month.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            throw new InvalidValue("MONTH_MALFORMED", "月份格式不正确：应形如 2026-11，请改正后重试。");
        }
    }
}
