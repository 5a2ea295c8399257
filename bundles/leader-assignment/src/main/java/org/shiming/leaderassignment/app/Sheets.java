package org.shiming.leaderassignment.app;

import java.time.Instant;
import java.time.LocalDate;
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
import org.shiming.leaderassignment.domain.Assignment;
import org.shiming.leaderassignment.domain.Item;
import org.shiming.leaderassignment.domain.Step;
import org.shiming.leaderassignment.domain.StepKind;
import org.shiming.leaderassignment.domain.Unit;

/** The papers of an item: 交办单 for the unit, 反馈单 for whoever assigned (三.8, 三.9). */
@Component(service = Sheets.class)
public final class Sheets {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
            .withZone(DueDays.COURT_TIME);

    private final Listing listing;
    private final Papers papers;
    private final Settings settings;

    /**
     * @param listing the items
     * @param papers the renderer
     * @param settings the court's name
     */
    @Activate
    public Sheets(@Reference Listing listing, @Reference Papers papers, @Reference Settings settings) {
        this.listing = listing;
        this.papers = papers;
        this.settings = settings;
    }

    /** The two papers. */
    public enum Sheet {
        /** 交办单. */
        ASSIGNMENT,
        /** 反馈单. */
        FEEDBACK
    }

    /**
     * A paper of an item.
     *
     * @param caller who asks
     * @param id the item
     * @param sheet which
     * @param format PDF or DOCX
     * @return the bytes; or {@code ITEM_UNKNOWN}, or the renderer's refusal
     */
    public Outcome<byte[]> render(Caller caller, String id, Sheet sheet, PaperFormat format) {
        return listing.one(caller, id).then(seen -> papers.render(
                sheet == Sheet.ASSIGNMENT ? assignment(seen) : feedback(seen.item()), format));
    }

    private Paper assignment(Listing.Seen seen) {
        Item item = seen.item();
        Assignment assignment = item.assignment();
        List<Block> blocks = new ArrayList<>(head(item));
        blocks.add(new Block.Heading("交办（指定）内容"));
        blocks.add(new Block.Paragraph(assignment.words()));
        blocks.add(new Block.Heading("办理期限（工作日，自交办次日起算）"));
        blocks.add(new Block.Table(List.of("事项", "最后期限"), seen.owed().stream()
                .map(due -> List.of(due.stage().label(), due.dueOn().map(LocalDate::toString)
                        .orElse("节假日数据缺失, 请人工核定")))
                .toList()));
        blocks.add(new Block.Paragraph("办理要求：在期限内约见当事人并释明，回复当事人后向司法释明中心反馈，由中心汇总反馈交办方。"
                + "交办仅限释明工作，不涉及对裁判结果的处理意见。释明不影响当事人依法上诉、申请再审、申请检察监督等权利，"
                + "也不中止、不延长任何法定期限。"));
        blocks.add(new Block.Signatures(List.of("释明中心（签发）", "承办单位（签收）")));
        return new Paper(settings.config().courtName(), assignment.leaderItem() ? "院领导交办事项交办单" : "指定释明交办单",
                item.number(), Math.max(1, item.count(StepKind.DISPATCH)), blocks);
    }

    private Paper feedback(Item item) {
        List<Block> blocks = new ArrayList<>(head(item));
        blocks.add(new Block.Heading("办理经过"));
        blocks.add(new Block.Table(List.of("时间", "环节", "办理人", "内容"), item.steps().stream()
                .map(step -> List.of(time(step.happenedAt()), step.kind().label(), actor(step), words(step)))
                .toList()));
        blocks.add(new Block.Signatures(List.of("释明中心（盖章）", "交办方（签阅）")));
        return new Paper(settings.config().courtName(), "交办事项反馈单", item.number(),
                Math.max(1, item.count(StepKind.LEADER)), blocks);
    }

    private static List<Block> head(Item item) {
        Assignment assignment = item.assignment();
        return List.of(new Block.Fields(List.of(new Block.Field("类别", assignment.kind().label()),
                new Block.Field("交办（指定）方", assignment.sourceName()), new Block.Field("文号", assignment.reference()),
                new Block.Field("交办时间", time(assignment.assignedAt())),
                new Block.Field("案号", assignment.caseNumber()), new Block.Field("当事人", assignment.partyLabel()),
                new Block.Field("承办单位", item.unit().map(Unit::name).orElse("")),
                new Block.Field("承办人", item.unit().map(Unit::ownerName).orElse(""))), 2));
    }

    private static String actor(Step step) {
        return step.actorName() + step.actingFor().map(principal -> "（代 " + principal + "）").orElse("");
    }

    private static String words(Step step) {
        return step.how().isEmpty() ? step.text() : step.text() + "〔" + step.how() + "〕";
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }
}
