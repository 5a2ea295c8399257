package org.shiming.documents.page;

import java.util.List;
import org.shiming.api.documents.Block;
import org.shiming.api.documents.Paper;

/**
 * Lays a paper out on pages. It knows neither PDF nor a font, only how wide characters are; whatever draws the marks
 * (PDF now, OFD perhaps later) gets the same pages.
 */
public final class Composer {
    private final Flow flow = new Flow();
    private final Ruler ruler;
    private final TextSetter texts;

    private Composer(Ruler ruler) {
        this.ruler = ruler;
        this.texts = new TextSetter(flow, ruler);
    }

    /**
     * The pages of a paper, with footers.
     *
     * @param paper whose texts hold nothing but printable characters and line feeds
     * @param ruler widths
     * @return at least one page, each a list of marks
     */
    public static List<List<Mark>> pages(Paper paper, Ruler ruler) {
        Composer composer = new Composer(ruler);
        composer.head(paper);
        List<Block> blocks = paper.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            composer.block(blocks.get(i), next);
        }
        Footer.onto(composer.flow.pages(), paper, ruler);
        return composer.flow.pages();
    }

    private void head(Paper paper) {
        texts.centred(paper.court(), Sheet.TITLE, 36);
        texts.centred(paper.title(), Sheet.TITLE, 36);
        flow.take(8);
        texts.right(paper.number(), Sheet.BODY, Sheet.BODY_PITCH);
        flow.take(8);
    }

    private void block(Block block, Block next) {
        if (block instanceof Block.Heading heading) {
            texts.heading(heading.text(), opening(next));
        } else if (block instanceof Block.Paragraph paragraph) {
            texts.paragraph(paragraph.text());
        } else if (block instanceof Block.Fields form) {
            new GridSetter(flow, ruler, Grid.of(form)).set();
        } else if (block instanceof Block.Table table) {
            new GridSetter(flow, ruler, Grid.of(table)).set();
        } else if (block instanceof Block.Checklist list) {
            list.items().forEach(item -> texts.tick(item.done(), item.text()));
        } else if (block instanceof Block.Signatures signatures) {
            new SignatureSetter(flow, ruler).lines(signatures.signers());
        }
    }

    /** What a heading keeps with itself: it never stands alone at the foot of a page. */
    private double opening(Block next) {
        if (next instanceof Block.Fields form) {
            return new GridSetter(flow, ruler, Grid.of(form)).opening() + 6;
        }
        if (next instanceof Block.Table table) {
            return new GridSetter(flow, ruler, Grid.of(table)).opening() + 6;
        }
        if (next instanceof Block.Signatures signatures) {
            return SignatureSetter.opening(signatures.signers());
        }
        return 2 * Sheet.BODY_PITCH;
    }
}
