package org.shiming.calendar.domain.paper;

import java.util.ArrayList;
import java.util.List;
import org.shiming.api.documents.Block;
import org.shiming.api.documents.Paper;

/**
 * The content of a 诉讼费催缴通知 (三.2) as it was given.
 *
 * @param court the court's name
 * @param head case, party and document, as label and value
 * @param items fees owed
 * @param total everything owed, in yuan
 * @param demand by when, in sentences
 * @param rules consequences and rights
 */
public record PaymentNotice(String court, List<AvenueSheet.Pair> head, List<Item> items, String total,
        List<String> demand, List<String> rules) {
    /** Copies. */
    public PaymentNotice {
        head = List.copyOf(head);
        items = List.copyOf(items);
        demand = List.copyOf(demand);
        rules = List.copyOf(rules);
    }

    /** A fee. @param name what @param due owed @param paid of it @param outstanding still owed */
    public record Item(String name, String due, String paid, String outstanding) {}

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
                new Block.Fields(head.stream().map(pair -> new Block.Field(pair.label(), pair.value())).toList(), 1));
        blocks.add(new Block.Heading("一、应交数额"));
        List<List<String>> rows = new ArrayList<>();
        items.forEach(item -> rows.add(List.of(item.name(), item.due(), item.paid(), item.outstanding())));
        rows.add(List.of("合计", "", "", total));
        blocks.add(new Block.Table(List.of("项目", "应交（元）", "已交（元）", "尚欠（元）"), rows));
        blocks.add(new Block.Heading("二、交纳期限"));
        demand.forEach(sentence -> blocks.add(new Block.Paragraph(sentence)));
        blocks.add(new Block.Heading("三、说明"));
        blocks.add(AvenueSheet.rules(rules));
        blocks.add(new Block.Signatures(List.of("通知人（签名）", "收件人（签名、捺印）")));
        return new Paper(court, "诉讼费催缴通知", number, version, blocks);
    }
}
