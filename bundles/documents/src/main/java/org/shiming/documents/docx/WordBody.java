package org.shiming.documents.docx;

import java.util.List;
import org.shiming.api.documents.Block;
import org.shiming.api.documents.Paper;
import org.shiming.documents.page.ColumnWidths;
import org.shiming.documents.page.Sheet;
import org.shiming.documents.page.TableSides;

/** The body of a paper as WordprocessingML: the same form as the printed one, in styles that an office can edit. */
final class WordBody {
    /** A symbol font, because 仿宋_GB2312 has no box. */
    private static final String BOX = "<w:rPr><w:rFonts w:ascii=\"Segoe UI Symbol\" w:hAnsi=\"Segoe UI Symbol\""
            + " w:eastAsia=\"Segoe UI Symbol\" w:cs=\"Segoe UI Symbol\"/></w:rPr>";

    /** A row of so few characters is not torn between two pages. */
    private static final int WHOLE = 400;

    private final WordXml xml = new WordXml();

    private WordBody() {}

    static String of(Paper paper) {
        WordBody body = new WordBody();
        body.xml.raw(WordParts.DOCUMENT_OPEN);
        body.xml.paragraphs("PaperTitle", paper.court());
        body.xml.paragraphs("PaperTitle", paper.title());
        body.xml.paragraphs("PaperNumber", paper.number());
        paper.blocks().forEach(body::block);
        body.xml.raw(WordParts.DOCUMENT_CLOSE);
        return body.xml.toString();
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            xml.paragraphs("PaperHeading", heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            for (String line : paragraph.text().split("\n", -1)) {
                xml.paragraph("PaperBody", line.strip());
            }
        } else if (block instanceof Block.Fields form) {
            form(form);
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Checklist list) {
            list.items().forEach(this::tick);
        } else if (block instanceof Block.Signatures signatures) {
            signatures.signers().forEach(this::signature);
        }
    }

    private void tick(Block.Tick item) {
        xml.open("PaperTick").run(BOX, item.done() ? "☑" : "☐").raw("<w:r><w:tab/></w:r>");
        xml.run(item.text()).close();
    }

    private void signature(String signer) {
        xml.open("PaperSignature").run(signer.endsWith("：") ? signer : signer + "：");
        xml.raw("<w:r><w:tab/></w:r>").run("　　年　　月　　日").close();
    }

    private void form(Block.Fields form) {
        if (form.fields().isEmpty()) {
            return;
        }
        int label = (int) Math.round(WordParts.MEASURE * ColumnWidths.label(form));
        int value = WordParts.MEASURE / form.columns() - label;
        int[] widths = form.columns() == 1 ? new int[]{label, value} : new int[]{label, value, label, value};
        openTable(widths);
        List<Block.Field> fields = form.fields();
        for (int i = 0; i < fields.size(); i += form.columns()) {
            List<Block.Field> pair = fields.subList(i, Math.min(i + form.columns(), fields.size()));
            boolean alone = pair.size() < form.columns();
            boolean empty = pair.stream().anyMatch(field -> field.value().isBlank());
            xml.raw("<w:tr><w:trPr><w:trHeight w:val=\"" + (empty ? 800 : 560) + "\" w:hRule=\"atLeast\"/></w:trPr>");
            for (Block.Field field : pair) {
                cell(label, 1, true, "CellHead", field.label());
                cell(alone ? WordParts.MEASURE - label : value, alone ? 3 : 1, false, "CellText", field.value());
            }
            xml.raw("</w:tr>");
        }
        closeTable();
    }

    private void table(Block.Table table) {
        int columns = table.header().size();
        if (columns == 0) {
            return;
        }
        double[] parts = ColumnWidths.of(table, columns <= 6 ? Sheet.GRID : Sheet.SMALL);
        int[] widths = new int[columns];
        for (int c = 0; c < columns; c++) {
            widths[c] = (int) Math.round(parts[c] * WordParts.MEASURE);
        }
        String small = columns <= 6 ? "" : "Small";
        boolean[] amounts = TableSides.amounts(table);
        openTable(widths);
        xml.raw("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int c = 0; c < columns; c++) {
            cell(widths[c], 1, true, "CellHead" + small, table.header().get(c));
        }
        xml.raw("</w:tr>");
        for (List<String> row : table.rows()) {
            xml.raw(row.stream().mapToInt(String::length).sum() <= WHOLE ? "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
                    : "<w:tr>");
            for (int c = 0; c < columns; c++) {
                cell(widths[c], 1, false, (amounts[c] ? "CellAmount" : "CellText") + small, row.get(c));
            }
            xml.raw("</w:tr>");
        }
        closeTable();
    }

    private void openTable(int[] widths) {
        xml.raw(WordParts.TABLE_OPEN);
        for (int width : widths) {
            xml.raw("<w:gridCol w:w=\"" + width + "\"/>");
        }
        xml.raw("</w:tblGrid>");
    }

    private void closeTable() {
        // Two tables in a row would grow together without a paragraph between them.
        xml.raw("</w:tbl>").paragraph("PaperGap", "");
    }

    private void cell(int width, int span, boolean head, String style, String text) {
        xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>");
        if (span > 1) {
            xml.raw("<w:gridSpan w:val=\"" + span + "\"/>");
        }
        if (head) {
            xml.raw("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F2F2F2\"/>");
        }
        xml.raw("<w:vAlign w:val=\"center\"/></w:tcPr>").paragraphs(style, text).raw("</w:tc>");
    }
}
