package org.shiming.documents.domain;

import java.util.List;
import java.util.function.UnaryOperator;
import org.shiming.api.documents.Block;
import org.shiming.api.documents.Paper;

/** Applies one change to every text of a paper, so that no text can be forgotten. */
public final class Rewording {
    private Rewording() {}

    /**
     * The paper with every text changed.
     *
     * @param paper the paper
     * @param change what happens to each text, called once for each in reading order
     * @return a new paper
     */
    public static Paper of(Paper paper, UnaryOperator<String> change) {
        String court = change.apply(paper.court());
        String title = change.apply(paper.title());
        String number = change.apply(paper.number());
        List<Block> blocks = paper.blocks().stream().map(block -> of(block, change)).toList();
        return new Paper(court, title, number, paper.version(), blocks);
    }

    private static Block of(Block block, UnaryOperator<String> change) {
        if (block instanceof Block.Heading heading) {
            return new Block.Heading(change.apply(heading.text()));
        }
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(change.apply(paragraph.text()));
        }
        if (block instanceof Block.Fields form) {
            return new Block.Fields(form.fields().stream()
                    .map(f -> new Block.Field(change.apply(f.label()), change.apply(f.value()))).toList(),
                    form.columns());
        }
        if (block instanceof Block.Table table) {
            return new Block.Table(all(table.header(), change),
                    table.rows().stream().map(row -> all(row, change)).toList());
        }
        if (block instanceof Block.Checklist list) {
            return new Block.Checklist(
                    list.items().stream().map(t -> new Block.Tick(t.done(), change.apply(t.text()))).toList());
        }
        return new Block.Signatures(all(((Block.Signatures) block).signers(), change));
    }

    private static List<String> all(List<String> texts, UnaryOperator<String> change) {
        return texts.stream().map(change).toList();
    }
}
