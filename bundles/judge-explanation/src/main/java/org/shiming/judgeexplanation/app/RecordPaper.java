package org.shiming.judgeexplanation.app;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.documents.Block;
import org.shiming.api.documents.Paper;
import org.shiming.api.matters.RecordSession;
import org.shiming.api.matters.SessionView;
import org.shiming.api.value.ServiceCode;
import org.shiming.judgeexplanation.store.RecordRow;

/**
 * The content of the 释明笔录 (三.1): what the case file gets. Never anything of the panel's deliberation (法官法 10(5)).
 */
final class RecordPaper {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
            .withZone(ZoneId.of("Asia/Shanghai"));

    private final String courtName;
    private final CaseFacts facts;
    private final SessionView session;
    private final RecordRow row;
    private final String period;

    RecordPaper(String courtName, CaseFacts facts, SessionView session, RecordRow row, String period) {
        this.courtName = courtName;
        this.facts = facts;
        this.session = session;
        this.row = row;
        this.period = period;
    }

    Paper paper() {
        RecordSession recorded = session.recorded();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Fields(head(), 1));
        blocks.add(new Block.Fields(session(recorded, session.sequence()), 2));
        blocks.add(new Block.Paragraph("权利告知：释明由当事人自愿参加；释明不影响当事人依法上诉、申请再审、申请检察监督等权利，"
                + "也不中止、不延长任何法定期限。"));
        blocks.add(new Block.Paragraph("期限提示：" + period));
        blocks.add(new Block.Heading("一、疑问与释明"));
        blocks.add(new Block.Table(List.of("序号", "当事人疑问", "释明内容", "当事人意见"), results(recorded)));
        if (!recorded.reminders().isEmpty()) {
            blocks.add(new Block.Heading("二、自动履行、法律后果与诉讼费提示"));
            blocks.add(new Block.Checklist(recorded.reminders().stream()
                    .map(reminder -> new Block.Tick(reminder.given(), reminder.text())).toList()));
        }
        blocks.add(new Block.Heading("备注"));
        blocks.add(new Block.Paragraph(recorded.remarks().isBlank() ? "无。" : recorded.remarks()));
        blocks.add(new Block.Paragraph("以上笔录当事人看过（或已向其宣读），无误。"));
        blocks.add(new Block.Signatures(List.of("释明法官（签名）", "记录人（签名）", "当事人（签名、捺印）")));
        return new Paper(courtName, "释明笔录", row.numberText(), 1, blocks);
    }

    private List<Block.Field> head() {
        CaseFacts.Party party = facts.party(session.party()).orElseThrow();
        return List.of(new Block.Field("案号", facts.caseNumber().value()), new Block.Field("案由", facts.cause()),
                new Block.Field("当事人", party.name() + "（" + party.capacity() + "）"),
                new Block.Field("文书", document()));
    }

    private static List<Block.Field> session(RecordSession recorded, int sequence) {
        String services = String.join("、", recorded.services().stream().map(ServiceCode::label).toList());
        return List.of(new Block.Field("开始时间", time(recorded.startedAt())),
                new Block.Field("结束时间", time(recorded.endedAt())), new Block.Field("环节", recorded.occasion()),
                new Block.Field("方式", recorded.manner()), new Block.Field("释明人", recorded.explainerName()),
                new Block.Field("释明次数", "第 " + sequence + " 次"), new Block.Field("释明职能", services),
                new Block.Field("当事人情绪", recorded.mood().label()));
    }

    private String document() {
        return facts.documents().stream().filter(d -> d.id().value().equals(row.documentId()))
                .map(CaseFacts.JudgmentDocument::title).findFirst().orElse(row.documentId());
    }

    private static List<List<String>> results(RecordSession recorded) {
        List<List<String>> rows = new ArrayList<>();
        for (RecordSession.Result result : recorded.results()) {
            rows.add(List.of(Integer.toString(rows.size() + 1), result.text(), result.explanation(),
                    result.answer().label()));
        }
        return rows;
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }
}
