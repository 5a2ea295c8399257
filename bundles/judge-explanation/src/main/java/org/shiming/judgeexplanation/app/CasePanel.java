package org.shiming.judgeexplanation.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.casesystem.HostAnswer;
import org.shiming.api.identity.Caller;
import org.shiming.api.matters.MatterView;
import org.shiming.api.matters.Matters;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.PersonId;
import org.shiming.judgeexplanation.domain.DueDay;
import org.shiming.judgeexplanation.domain.Reminder;
import org.shiming.judgeexplanation.domain.Reminders;
import org.shiming.judgeexplanation.store.AppointmentRow;
import org.shiming.judgeexplanation.store.DutyRow;
import org.shiming.judgeexplanation.store.JudgeQueries;
import org.shiming.judgeexplanation.store.JudgmentRow;
import org.shiming.judgeexplanation.store.LoopQueries;
import org.shiming.judgeexplanation.store.NoticeRow;
import org.shiming.judgeexplanation.store.RecordRow;
import org.shiming.judgeexplanation.store.RiskRow;
import org.shiming.judgeexplanation.store.SmsRow;
import org.shiming.support.text.Masks;

/** Gathers what the panel on a case page shows. */
@Component(service = CasePanel.class)
public final class CasePanel {
    private final JudgeUnit unit;
    private final Cases cases;
    private final Matters matters;
    private final Hesitation hesitation;
    private final Settings settings;

    /**
     * @param unit the store
     * @param cases the host's cases
     * @param matters the kernel
     * @param hesitation periods to appeal
     * @param settings factors and reminders
     */
    @Activate
    public CasePanel(@Reference JudgeUnit unit, @Reference Cases cases, @Reference Matters matters,
            @Reference Hesitation hesitation, @Reference Settings settings) {
        this.unit = unit;
        this.cases = cases;
        this.matters = matters;
        this.hesitation = hesitation;
        this.settings = settings;
    }

    private record Kept(List<JudgmentRow> judgments, List<DutyRow> duties, List<RiskRow> risks,
            List<RecordRow> records, List<SmsRow> sms, List<AppointmentRow> appointments, List<NoticeRow> notices) {}

    /**
     * The panel of a case.
     *
     * @param caller who looks
     * @param caseNumber the case
     * @return the panel; or {@code CASE_UNKNOWN}, {@code HOST_AWAY}
     */
    public Outcome<PanelView> of(Caller caller, CaseNumber caseNumber) {
        HostAnswer<CaseFacts> answer = cases.find(caller, caseNumber, false);
        if (!(answer instanceof HostAnswer.Known<CaseFacts> known)) {
            return answer.outcome().map(facts -> null);
        }
        String court = caller.court().value();
        Kept kept = unit.tx().read(em -> kept(em, court, caseNumber.value()));
        List<MatterView> open = matters.ofCase(caller.court(), caseNumber);
        CaseFacts facts = known.value();
        boolean names = Cases.handles(caller, facts);
        return Outcome.done(new PanelView(caseNumber.value(), facts.cause(), known.fresh(), known.asOf(),
                facts.onPanel(caller.id()), kept.judgments().stream().map(CasePanel::judgment).toList(),
                facts.parties().stream().map(party -> party(caller, facts, party, names, kept, open)).toList(),
                kept.risks().stream().map(this::risk).toList(), matters.sessions(caller.court(), caseNumber)));
    }

    private static Kept kept(EntityManager em, String court, String number) {
        return new Kept(JudgeQueries.judgments(em, court, number), JudgeQueries.duties(em, court, number),
                JudgeQueries.risks(em, court, number), JudgeQueries.records(em, court, number),
                JudgeQueries.sms(em, court, number), LoopQueries.appointmentsOfCase(em, court, number),
                LoopQueries.noticesOfCase(em, court, number));
    }

    private PanelView.Party party(Caller caller, CaseFacts facts, CaseFacts.Party party, boolean names, Kept kept,
            List<MatterView> open) {
        String id = party.id().value();
        String name = names || !party.naturalPerson() ? party.name() : Masks.person(party.name());
        List<Reminder> reminders = kept.judgments().isEmpty() ? List.of()
                : settings.reminders().of(facts, party.id(),
                        LocalDate.parse(kept.judgments().get(kept.judgments().size() - 1).issuedOn()));
        return new PanelView.Party(id, name, party.capacity(), party.obligor(),
                kept.duties().stream().filter(duty -> duty.partyId().equals(id)).map(this::duty).toList(),
                open.stream().filter(matter -> matter.party().equals(party.id()))
                        .flatMap(matter -> matter.questions().stream()).toList(),
                Reminders.outstanding(facts, party.id()),
                facts.performance().stream().filter(p -> p.party().equals(party.id())).map(CasePanel::performance)
                        .toList(),
                reminders,
                kept.records().stream().filter(row -> row.partyId().equals(id)).map(CasePanel::record).toList(),
                kept.sms().stream().filter(row -> row.partyId().equals(id)).map(CasePanel::sms).toList(),
                kept.appointments().stream().filter(row -> row.about().party().equals(id))
                        .map(row -> meeting(caller, facts, row)).toList(),
                kept.notices().stream().filter(row -> row.content().party().equals(id))
                        .map(row -> new PanelView.Notice(row.at(), row.takenAt())).toList(),
                kept.judgments().stream().map(row -> period(facts, party, row)).toList());
    }

    private PanelView.Period period(CaseFacts facts, CaseFacts.Party party, JudgmentRow judgment) {
        Hesitation.View view = hesitation.of(facts, new DocumentId(judgment.documentId()), party.id());
        return new PanelView.Period(judgment.documentId(), view.name(), view.lastDay(), view.over(), view.sentence());
    }

    private static PanelView.Meeting meeting(Caller caller, CaseFacts facts, AppointmentRow row) {
        AppointmentRow.Now now = row.now();
        return new PanelView.Meeting(row.about().id(), row.about().document(), now.at(), now.state(),
                Cases.nameOf(facts, new PersonId(now.judge())), now.judge().equals(caller.id().value()),
                now.exception());
    }

    private static PanelView.Judgment judgment(JudgmentRow row) {
        return new PanelView.Judgment(row.documentId(), row.title(), row.issuedOn(), row.mandatory(),
                Judgments.reasons(row));
    }

    private PanelView.Duty duty(DutyRow row) {
        boolean overdue = DueDay.overdue(row.state(), row.dueOn(), LocalDate.now(unit.clock()));
        return new PanelView.Duty(row.documentId(), row.state().name(), row.state().label(), text(row.dueOn()),
                overdue);
    }

    private static PanelView.Performance performance(CaseFacts.Performance item) {
        return new PanelView.Performance(item.obligation(), text(item.amount()), text(item.dueOn()),
                text(item.performedOn()));
    }

    private static PanelView.Record record(RecordRow row) {
        return new PanelView.Record(row.sessionId(), row.numberText(), row.state().name(),
                Optional.ofNullable(row.receipt()).orElse(""), Optional.ofNullable(row.problem()).orElse(""));
    }

    private static PanelView.Sms sms(SmsRow row) {
        return new PanelView.Sms(row.state(), row.templateVersion(), Instant.ofEpochMilli(row.atMillis()),
                row.reason());
    }

    private PanelView.Risk risk(RiskRow row) {
        List<String> factors = row.factors().isEmpty() ? List.of()
                : Arrays.stream(row.factors().split(",")).map(settings.scale()::label).toList();
        return new PanelView.Risk(row.partyId(), row.kind(), row.level(), row.suggested(), factors, row.reason(),
                row.assessor(), Instant.ofEpochMilli(row.atMillis()));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
