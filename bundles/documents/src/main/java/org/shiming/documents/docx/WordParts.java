package org.shiming.documents.docx;

import org.shiming.api.documents.Paper;

/** The parts of a DOCX beside its body. Lengths in twentieths of a point, sizes in half points. */
final class WordParts {
    /** Width of the type area: 156 mm. */
    static final int MEASURE = 8844;

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    static final String CONTENT_TYPES = XML + "<Types xmlns=\"" + PACKAGE + "/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + override("document", "document.main")
            + override("styles", "styles") + override("settings", "settings") + override("footer1", "footer")
            + "<Override PartName=\"/docProps/core.xml\""
            + " ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>";

    static final String PACKAGE_RELS = XML + "<Relationships xmlns=\"" + PACKAGE + "/relationships\">"
            + rel("rId1", OFFICE + "/officeDocument", "word/document.xml")
            + rel("rId2", PACKAGE + "/relationships/metadata/core-properties", "docProps/core.xml")
            + "</Relationships>";

    static final String DOCUMENT_RELS = XML + "<Relationships xmlns=\"" + PACKAGE + "/relationships\">"
            + rel("rId1", OFFICE + "/styles", "styles.xml") + rel("rId2", OFFICE + "/settings", "settings.xml")
            + rel("rId3", OFFICE + "/footer", "footer1.xml") + "</Relationships>";

    static final String SETTINGS = XML + "<w:settings " + W + "><w:zoom w:percent=\"100\"/>"
            + "<w:characterSpacingControl w:val=\"compressPunctuation\"/><w:compat><w:compatSetting"
            + " w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/>"
            + "</w:compat><w:themeFontLang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:settings>";

    static final String DOCUMENT_OPEN = XML + "<w:document " + W + " xmlns:r=\"" + OFFICE + "\"><w:body>";

    static final String DOCUMENT_CLOSE = "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId3\"/>"
            + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\""
            + " w:left=\"1588\" w:header=\"851\" w:footer=\"1304\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>";

    /** Fixed layout: an office suite must not decide by itself how wide the columns are. */
    static final String TABLE_OPEN = "<w:tbl><w:tblPr><w:tblW w:w=\"" + MEASURE + "\" w:type=\"dxa\"/><w:tblBorders>"
            + border("top") + border("left") + border("bottom") + border("right") + border("insideH")
            + border("insideV") + "</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar>"
            + "<w:top w:w=\"60\" w:type=\"dxa\"/><w:left w:w=\"90\" w:type=\"dxa\"/>"
            + "<w:bottom w:w=\"60\" w:type=\"dxa\"/><w:right w:w=\"90\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>"
            + "<w:tblGrid>";

    private WordParts() {}

    /** Title and court only: a time of making would make every rendering another file. */
    static String core(Paper paper) {
        return XML + "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
                + WordXml.escaped(paper.title() + " " + paper.number()) + "</dc:title><dc:creator>"
                + WordXml.escaped(paper.court()) + "</dc:creator><cp:version>" + paper.version()
                + "</cp:version></cp:coreProperties>";
    }

    /** Number and version at the left, 第 N 页 共 M 页 at the right, counted by the word processor. */
    static String footer(Paper paper) {
        WordXml xml = new WordXml().raw(XML + "<w:ftr " + W + ">").open("PaperFooter");
        xml.run(paper.number().replace('\n', ' ') + "　第 " + paper.version() + " 版").raw("<w:r><w:tab/></w:r>");
        xml.run("第 ").raw(field("PAGE")).run(" 页 共 ").raw(field("NUMPAGES")).run(" 页");
        return xml.close().raw("</w:ftr>").toString();
    }

    private static String field(String name) {
        return "<w:fldSimple w:instr=\" " + name + " \"><w:r><w:t>1</w:t></w:r></w:fldSimple>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + WORD_TYPE + type + "+xml\"/>";
    }

    private static String rel(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String border(String side) {
        return "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>";
    }
}
