package org.shiming.supervision.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.shiming.api.documents.Block;
import org.shiming.api.documents.Paper;
import org.shiming.api.documents.PaperFormat;
import org.shiming.api.documents.Papers;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.supervision.domain.Kept;
import org.shiming.supervision.domain.Line;

/** The pack on paper: frozen figures with their definitions, the recount beside them, remarks and actions. */
@Component(service = PackPaper.class)
public final class PackPaper {
    private final Settings settings;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, //
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile Papers papers;

    /** @param settings names the court */
    @Activate
    public PackPaper(@Reference Settings settings) {
        this.settings = settings;
    }

    PackPaper(Settings settings, Papers papers) {
        this.settings = settings;
        this.papers = papers;
    }

    /**
     * Prints a pack.
     *
     * @param pack which
     * @param format PDF or DOCX
     * @return the bytes; or {@code PAPERS_ABSENT}, or what the press refuses
     */
    public Outcome<byte[]> print(Packs.Pack pack, PaperFormat format) {
        Papers press = papers;
        if (press == null) {
            return Outcome.refused(Refusal.of(FaultKind.UNAVAILABLE, "PAPERS_ABSENT",
                    "文书组件暂不可用，本次未打印，月调度材料不受影响；请稍后再试。"));
        }
        return press.render(paper(pack), format);
    }

    private Paper paper(Packs.Pack pack) {
        Packs.Content shown = pack.then().orElse(pack.now());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(pack.frozen().isPresent() ? "本材料数字已冻结，“重新统计”为打印时的数字，两者不同的，以备注说明为准。"
                : "本月数字尚未冻结，仅供参考，以冻结后的数字为准。"));
        blocks.add(new Block.Heading("一、指标"));
        blocks.add(new Block.Table(List.of("指标", "条款", "同期", "分子/分母", "队列", "重新统计"), rows(shown, pack.now())));
        blocks.add(new Block.Heading("二、各释明方式进入与理解"));
        blocks.add(new Block.Table(List.of("方式", "进入事项", "在此理解"), shown.flow().stream()
                .map(each -> List.of(each.title(), Long.toString(each.entered()), Long.toString(each.accepted())))
                .toList()));
        blocks.add(new Block.Heading("三、备注"));
        blocks.addAll(paragraphs(pack.remarks().stream().map(Kept.Remark::words).toList()));
        blocks.add(new Block.Heading("四、督办事项"));
        blocks.add(new Block.Table(List.of("事项", "责任部门", "期限", "来自", "结果"), pack.actions().stream()
                .map(each -> List.of(each.words(), each.unit(), each.dueOn().isEmpty() ? "—" : each.dueOn(),
                        Integer.toString(each.month()),
                        each.closedMonth() == Kept.OPEN ? "办理中" : each.result()))
                .toList()));
        blocks.add(new Block.Heading("五、指标定义"));
        blocks.addAll(paragraphs(shown.lines().stream()
                .map(each -> each.title() + "（第 " + each.version() + " 版）：" + each.definition()).toList()));
        blocks.add(new Block.Paragraph("数字用于发现问题，不对人员、部门排名。"));
        return new Paper(settings.config().courtName(), "司法释明月调度材料", "月调度 " + pack.month(), 1, blocks);
    }

    private static List<List<String>> rows(Packs.Content shown, Packs.Content now) {
        List<List<String>> rows = new ArrayList<>();
        for (Line each : shown.lines()) {
            Optional<Line> again = now.lines().stream().filter(line -> line.code().equals(each.code())).findFirst();
            rows.add(List.of(each.title(), each.article(), each.figure().value(),
                    each.figure().numerator() + "/" + each.figure().denominator(),
                    each.figure().cohortValue().isEmpty() ? "—" : each.figure().cohortValue(),
                    again.map(line -> line.figure().value()).orElse("—")));
        }
        return rows;
    }

    private static List<Block> paragraphs(List<String> texts) {
        List<Block> blocks = new ArrayList<>();
        texts.forEach(text -> blocks.add(new Block.Paragraph(text)));
        return blocks.isEmpty() ? List.of(new Block.Paragraph("无。")) : blocks;
    }
}
