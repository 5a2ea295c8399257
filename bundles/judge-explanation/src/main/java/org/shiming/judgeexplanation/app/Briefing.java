package org.shiming.judgeexplanation.app;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.documents.Block;
import org.shiming.api.documents.Paper;
import org.shiming.api.documents.PaperFormat;
import org.shiming.api.documents.Papers;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.matters.MatterView;
import org.shiming.api.matters.Matters;
import org.shiming.api.matters.SessionView;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.PartyAnswer;
import org.shiming.api.value.PartyId;
import org.shiming.judgeexplanation.store.LoopQueries;
import org.shiming.support.text.Masks;

/** The briefing sheet for whoever explains next (三.12): what is still in doubt, and what was already explained. */
@Component(service = Briefing.class)
public final class Briefing {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
            .withZone(ZoneId.of("Asia/Shanghai"));

    private final JudgeUnit unit;
    private final Cases cases;
    private final Matters matters;
    private final Notices notices;
    private final Settings settings;
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile Papers papers;

    /**
     * @param unit the store
     * @param cases the host's cases
     * @param matters the kernel
     * @param notices what judges told the centre
     * @param settings court name
     */
    @Activate
    public Briefing(@Reference JudgeUnit unit, @Reference Cases cases, @Reference Matters matters,
            @Reference Notices notices, @Reference Settings settings) {
        this.unit = unit;
        this.cases = cases;
        this.matters = matters;
        this.notices = notices;
        this.settings = settings;
    }

    Briefing(JudgeUnit unit, Cases cases, Matters matters, Notices notices, Settings settings, Papers papers) {
        this(unit, cases, matters, notices, settings);
        this.papers = papers;
    }

    /**
     * The sheet for one party, as PDF.
     *
     * @param caller who asks: the panel, or the centre
     * @param caseNumber the case
     * @param party the party
     * @return the bytes; or {@code CASE_UNKNOWN}, {@code HOST_AWAY}, {@code PARTY_NOT_OF_CASE}, {@code NOT_OF_PANEL},
     *         {@code PAPERS_NOT_INSTALLED}, {@code PAPER_CHARACTER_MISSING}
     */
    public Outcome<byte[]> sheet(Caller caller, CaseNumber caseNumber, PartyId party) {
        Papers present = papers;
        if (present == null) {
            return Outcome.refused(Refusal.of(FaultKind.UNAVAILABLE, "PAPERS_NOT_INSTALLED",
                    "文书制作插件未安装或正在更新，已登记的内容未受影响，请稍后再打印。"));
        }
        return cases.find(caller, caseNumber, false).outcome()
                .then(facts -> caller.isAny(Role.CENTRE_STAFF, Role.COORDINATOR) ? Outcome.done(facts)
                        : Cases.panelOnly(caller, facts))
                .then(facts -> Cases.party(facts, party).then(
                        known -> present.render(paper(caller, facts, known), PaperFormat.PDF)));
    }

    private Paper paper(Caller caller, CaseFacts facts, CaseFacts.Party party) {
        String name = Cases.handles(caller, facts) || !party.naturalPerson() ? party.name()
                : Masks.person(party.name());
        List<SessionView> sessions = matters.sessions(caller.court(), facts.caseNumber()).stream()
                .filter(session -> session.party().equals(party.id())).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Fields(List.of(new Block.Field("案号", facts.caseNumber().value()),
                new Block.Field("案由", facts.cause()), new Block.Field("当事人", name + "（" + party.capacity() + "）"),
                new Block.Field("承办法官", Cases.nameOf(facts, facts.undertakingJudge())),
                new Block.Field("已释明", sessions.size() + " 次"), new Block.Field("最近情绪", mood(sessions))), 2));
        blocks.add(new Block.Heading("一、仍有疑问"));
        blocks.add(doubts(caller, facts, party));
        blocks.add(new Block.Heading("二、已作释明"));
        blocks.add(given(sessions));
        blocks.add(new Block.Heading("三、法官联系"));
        told(caller, facts, party).forEach(line -> blocks.add(new Block.Paragraph(line)));
        blocks.add(new Block.Paragraph("法官已释明的同一问题，不再安排法官预约释明，由释明中心根据实际做好释明（三.12）。本单供释明使用，不交当事人。"));
        return new Paper(settings.config().courtName(), "释明情况简报", TIME.format(unit.clock().instant()), 1, blocks);
    }

    private Block doubts(Caller caller, CaseFacts facts, CaseFacts.Party party) {
        List<List<String>> rows = matters.ofCase(caller.court(), facts.caseNumber()).stream()
                .filter(matter -> matter.party().equals(party.id())).flatMap(matter -> matter.questions().stream())
                .filter(question -> question.lastAnswer().filter(PartyAnswer.UNDERSTOOD::equals).isEmpty())
                .map(Briefing::doubt).toList();
        return rows.isEmpty() ? new Block.Paragraph("没有登记仍有疑问的问题。")
                : new Block.Table(List.of("疑问", "已释明次数", "法官是否已释明", "当事人意见"), rows);
    }

    private static List<String> doubt(MatterView.Question question) {
        return List.of(question.text(), Integer.toString(question.explained()), question.answeredByJudge() ? "是" : "否",
                question.lastAnswer().map(PartyAnswer::label).orElse("尚未释明"));
    }

    private static Block given(List<SessionView> sessions) {
        List<List<String>> rows = new ArrayList<>();
        for (SessionView session : sessions) {
            String by = session.recorded().mode().label() + "，" + session.recorded().explainerName();
            session.recorded().results().forEach(result -> rows.add(List.of(time(session.recorded().startedAt()), by,
                    result.text() + "——" + result.explanation(), result.answer().label())));
        }
        return rows.isEmpty() ? new Block.Paragraph("尚未释明。")
                : new Block.Table(List.of("时间", "方式与释明人", "疑问与释明内容", "当事人意见"), rows);
    }

    private List<String> told(Caller caller, CaseFacts facts, CaseFacts.Party party) {
        List<Notices.View> views = unit.tx().read(em -> LoopQueries
                .noticesOfCase(em, caller.court().value(), facts.caseNumber().value()).stream().map(notices::view)
                .filter(view -> view.party().equals(party.id().value())).toList());
        return views.isEmpty() ? List.of("没有法官联系记录。")
                : views.stream().map(view -> time(view.at()) + "，" + view.judgeName() + "："
                        + (view.agitated() ? "当事人情绪激动；" : "") + (view.petitionRisk() ? "存在信访、闹访风险；" : "")
                        + (view.said().isBlank() ? "未登记释明内容。" : view.said())).toList();
    }

    private static String mood(List<SessionView> sessions) {
        return Optional.of(sessions).filter(list -> !list.isEmpty())
                .map(list -> list.get(list.size() - 1).recorded().mood().label()).orElse("未记录");
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }
}
