package org.shiming.calendar.domain.paper;

import java.util.ArrayList;
import java.util.List;
import org.shiming.api.documents.Block;
import org.shiming.api.documents.Paper;

/**
 * The content of a 救济途径告知单 (三.5, 三.13) as it was given. It is kept as it is, and printed again the same.
 *
 * @param court the court's name
 * @param head case, party, document and days, as label and value
 * @param hesitation the 犹豫期 in sentences (三.10)
 * @param open what may still be done
 * @param closed what is over, comes later or is not given
 * @param rules what must be said with it
 * @param tableVersion the version of the tables
 */
public record AvenueSheet(String court, List<Pair> head, List<String> hesitation, List<Line> open, List<Line> closed,
        List<String> rules, String tableVersion) {
    /** Copies. */
    public AvenueSheet {
        head = List.copyOf(head);
        hesitation = List.copyOf(hesitation);
        open = List.copyOf(open);
        closed = List.copyOf(closed);
        rules = List.copyOf(rules);
    }

    /** A line of the form. @param label what it is @param value what it says */
    public record Pair(String label, String value) {}

    /**
     * An avenue.
     *
     * @param name such as 上诉
     * @param where the court or organ
     * @param until the last day, or the status in words
     * @param how manner and conditions
     * @param basis statutes
     */
    public record Line(String name, String where, String until, String how, String basis) {
        private List<String> cells() {
            String day = until.matches("\\d{4}年\\d{1,2}月\\d{1,2}日") ? until.replaceFirst("年", "年\n") : until;
            return List.of(name, day, (where.isEmpty() ? "" : "受理机关：" + where + "。\n") + how + "\n依据：" + basis);
        }
    }

    /**
     * The paper.
     *
     * @param number its number
     * @param version 1 for the first
     * @return the content for print
     */
    public Paper paper(String number, int version) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Fields(head.stream().map(pair -> new Block.Field(pair.label(), pair.value())).toList(), 2));
        blocks.add(new Block.Heading("一、期限提示"));
        hesitation.forEach(sentence -> blocks.add(new Block.Paragraph(sentence)));
        blocks.add(new Block.Heading("二、现在可以了解的途径"));
        blocks.add(open.isEmpty() ? new Block.Paragraph("没有。") : new Block.Table(
                List.of("途径", "最后一日", "受理机关、方式和条件、依据"), open.stream().map(Line::cells).toList()));
        if (!closed.isEmpty()) {
            blocks.add(new Block.Heading("三、已超过期限、尚不能或者依法不能提出的"));
            blocks.add(new Block.Table(List.of("途径", "情况", "说明、依据"), closed.stream().map(Line::cells).toList()));
        }
        blocks.add(new Block.Heading(closed.isEmpty() ? "三、说明" : "四、说明"));
        List<String> said = new ArrayList<>(rules);
        said.add("本告知单依据的法律参考表版本：" + tableVersion + "。");
        blocks.add(rules(said));
        blocks.add(new Block.Signatures(List.of("告知人（签名）", "当事人（签名、捺印）")));
        return new Paper(court, "救济途径告知单", number, version, blocks);
    }

    /** Sentences as a numbered table: smaller than running text, and still one below the other. */
    static Block rules(List<String> sentences) {
        List<List<String>> rows = new ArrayList<>();
        sentences.forEach(sentence -> rows.add(List.of(String.valueOf(rows.size() + 1), sentence)));
        return new Block.Table(List.of("序号", "说明"), rows);
    }
}
