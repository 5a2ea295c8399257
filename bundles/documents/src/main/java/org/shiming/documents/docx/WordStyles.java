package org.shiming.documents.docx;

/** The styles of a paper: the fonts that courts have installed, sizes and distances as on the printed form. */
final class WordStyles {
    private static final String BODY_FONT = "仿宋_GB2312";
    private static final String TITLE_FONT = "方正小标宋简体";
    private static final String HEADING_FONT = "黑体";
    private static final String EXACT = "w:lineRule=\"exact\"";

    private WordStyles() {}

    static String xml() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:styles"
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:docDefaults>"
                + "<w:rPrDefault><w:rPr>" + font(BODY_FONT) + "<w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/>"
                + "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>"
                + "</w:style>"
                + style("PaperTitle", "文书标题", spacing(720) + jc("center"), TITLE_FONT, 44)
                + style("PaperNumber", "文书编号", "<w:spacing w:before=\"160\" w:after=\"160\" w:line=\"560\" " + EXACT
                        + "/>" + jc("right"), BODY_FONT, 32)
                + style("PaperHeading", "文书小标题", "<w:keepNext/><w:spacing w:before=\"120\" w:line=\"560\" " + EXACT
                        + "/>", HEADING_FONT, 32)
                + style("PaperBody", "文书正文", "<w:kinsoku/>" + spacing(560)
                        + "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>" + jc("both"), BODY_FONT, 32)
                + style("PaperTick", "文书清单", "<w:tabs><w:tab w:val=\"left\" w:pos=\"800\"/></w:tabs>" + spacing(560)
                        + "<w:ind w:left=\"800\" w:hanging=\"480\"/>" + jc("both"), BODY_FONT, 32)
                + style("PaperSignature", "文书签名", "<w:keepNext/><w:keepLines/><w:tabs>"
                        + "<w:tab w:val=\"left\" w:leader=\"underscore\" w:pos=\"5900\"/></w:tabs>"
                        + "<w:spacing w:before=\"320\" w:line=\"560\" " + EXACT + "/>", BODY_FONT, 32)
                + style("PaperGap", "文书间距", spacing(160), BODY_FONT, 10)
                + style("PaperFooter", "文书页脚", "<w:pBdr><w:top w:val=\"single\" w:sz=\"4\" w:space=\"4\""
                        + " w:color=\"000000\"/></w:pBdr><w:tabs><w:tab w:val=\"right\" w:pos=\"" + WordParts.MEASURE
                        + "\"/></w:tabs>", BODY_FONT, 18)
                + style("CellHead", "表格标题", jc("center"), HEADING_FONT, 24)
                + style("CellText", "表格文字", jc("left"), BODY_FONT, 24)
                + style("CellAmount", "表格金额", jc("right"), BODY_FONT, 24)
                + style("CellAmountSmall", "表格金额小", jc("right"), BODY_FONT, 18)
                + style("CellHeadSmall", "表格标题小", jc("center"), HEADING_FONT, 18)
                + style("CellTextSmall", "表格文字小", jc("left"), BODY_FONT, 18) + "</w:styles>";
    }

    private static String style(String id, String name, String paragraph, String font, int halfPoints) {
        return "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>" + paragraph + "</w:pPr><w:rPr>" + font(font)
                + "<w:sz w:val=\"" + halfPoints + "\"/><w:szCs w:val=\"" + halfPoints + "\"/></w:rPr></w:style>";
    }

    private static String font(String name) {
        return "<w:rFonts w:ascii=\"" + name + "\" w:hAnsi=\"" + name + "\" w:eastAsia=\"" + name + "\" w:cs=\"" + name
                + "\"/>";
    }

    private static String spacing(int line) {
        return "<w:spacing w:line=\"" + line + "\" " + EXACT + "/>";
    }

    private static String jc(String side) {
        return "<w:jc w:val=\"" + side + "\"/>";
    }
}
