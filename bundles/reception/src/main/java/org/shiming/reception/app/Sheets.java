package org.shiming.reception.app;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.documents.Block;
import org.shiming.api.documents.Paper;
import org.shiming.api.documents.PaperFormat;
import org.shiming.api.documents.Papers;
import org.shiming.api.identity.Caller;
import org.shiming.api.outcome.Outcome;
import org.shiming.reception.domain.Refusals;
import org.shiming.reception.domain.Slip;
import org.shiming.reception.domain.Visit;

/** The papers of reception: 登记表 and 引导单 (三.3, 三.5). */
@Component(service = Sheets.class)
public final class Sheets {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
            .withZone(Book.COURT_TIME);
    private static final String RIGHTS = "释明由当事人自愿参加，不收取费用；释明不影响当事人依法上诉、申请再审、申请检察监督等权利，"
            + "也不中止、不延长任何法定期限，请注意自行把握期限。";

    private final Book book;
    private final Papers papers;
    private final Settings settings;

    /** @param book the visits @param papers the renderer @param settings the court's name */
    @Activate
    public Sheets(@Reference Book book, @Reference Papers papers, @Reference Settings settings) {
        this.book = book;
        this.papers = papers;
        this.settings = settings;
    }

    /**
     * The 登记表 of a visit.
     *
     * @param caller who asks
     * @param id the visit
     * @param format PDF or DOCX
     * @return the bytes; or {@code VISIT_UNKNOWN}, or the renderer's refusal
     */
    public Outcome<byte[]> registration(Caller caller, String id, PaperFormat format) {
        return book.find(caller.court().value(), id).map(visit -> papers.render(registration(visit), format))
                .orElseGet(() -> Outcome.refused(Refusals.unknown()));
    }

    /**
     * The 引导单.
     *
     * @param caller who asks
     * @param id the slip
     * @param format PDF or DOCX
     * @return the bytes; or {@code SLIP_UNKNOWN}, or the renderer's refusal
     */
    public Outcome<byte[]> slip(Caller caller, String id, PaperFormat format) {
        return book.slip(caller.court().value(), id).map(slip -> papers.render(slip(slip), format))
                .orElseGet(() -> Outcome.refused(Refusals.slipUnknown()));
    }

    private Paper registration(Visit visit) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Fields(List.of(new Block.Field("来访人", visit.visitor().name()),
                new Block.Field("身份", visit.visitor().relation().label()),
                new Block.Field("证件", visit.visitor().document().kind().label()),
                new Block.Field("证件号码", visit.visitor().document().masked()),
                new Block.Field("电话", visit.visitor().phone()),
                new Block.Field("人数", Integer.toString(visit.visitor().people())),
                new Block.Field("案号", visit.demand().caseNumber()),
                new Block.Field("当事人", visit.demand().partyLabel()),
                new Block.Field("来访时间", time(visit.registeredAt())),
                new Block.Field("来访方式", visit.demand().source().label())), 2));
        blocks.add(new Block.Heading("疑问"));
        questions(blocks, visit.demand().questions());
        blocks.add(new Block.Heading("办理经过"));
        blocks.add(new Block.Table(List.of("时间", "环节", "办理人", "说明"), visit.steps().stream()
                .map(step -> List.of(time(step.at()), step.kind().label(), step.actorName(), step.text())).toList()));
        blocks.add(new Block.Paragraph(RIGHTS));
        blocks.add(new Block.Signatures(List.of("登记人（签名）", "来访人（签名）")));
        return new Paper(settings.config().courtName(), visit.provisional() ? "来访登记表（临时）" : "来访登记表",
                visit.number(), visit.steps().size(), blocks);
    }

    private Paper slip(Slip slip) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Fields(List.of(new Block.Field("案号", slip.caseNumber()),
                new Block.Field("当事人", slip.partyLabel()), new Block.Field("引导人", slip.from()),
                new Block.Field("引导时间", time(slip.at())), new Block.Field("引导至", slip.to()),
                new Block.Field("法官是否已释明", slip.again() ? "已释明，再次引导" : "未释明")), 2));
        blocks.add(new Block.Heading("疑问"));
        questions(blocks, slip.questions());
        blocks.add(new Block.Heading("期限（三.10）"));
        blocks.add(new Block.Paragraph(SlipPeriod.orByHand(slip.period()) + "释明不中止、不延长该期限。"));
        blocks.add(new Block.Paragraph("请持本单和身份证件到上述地点登记，由值班律师首先接待。" + RIGHTS));
        blocks.add(new Block.Signatures(List.of("引导人（签名）", "当事人（签名）")));
        return new Paper(settings.config().courtName(), "司法释明引导单", slip.number(), 1, blocks);
    }

    private static void questions(List<Block> blocks, List<String> questions) {
        if (questions.isEmpty()) {
            blocks.add(new Block.Paragraph("未填写。"));
        }
        for (int i = 0; i < questions.size(); i++) {
            blocks.add(new Block.Paragraph((i + 1) + ". " + questions.get(i)));
        }
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }
}
