package org.shiming.ledger.app.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a sheet of a spreadsheet straight from its XML. */
final class Xlsx {
    private Xlsx() {}

    /** The cells of a sheet; empty cells in between count. @param xlsx the file @param number 1 for the first */
    static List<List<String>> sheet(byte[] xlsx, int number) throws IOException {
        Path file = Files.createTempFile("sheet", ".xlsx");
        try {
            Files.write(file, xlsx);
            // By its directory, as spreadsheets read it: the writer streams and tells sizes only there.
            try (ZipFile zip = new ZipFile(file.toFile())) {
                return rows(XMLInputFactory.newFactory().createXMLStreamReader(
                        zip.getInputStream(zip.getEntry("xl/worksheets/sheet" + number + ".xml"))));
            } catch (XMLStreamException malformed) {
                throw new IOException(malformed);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static List<List<String>> rows(XMLStreamReader xml) throws XMLStreamException {
        List<List<String>> rows = new ArrayList<>();
        int columns = 0;
        List<String> row = List.of();
        int column = 0;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
            case "row" -> {
                row = new ArrayList<>();
                rows.add(row);
            }
            case "c" -> column = column(xml.getAttributeValue(null, "r"));
            case "t", "v" -> {
                while (row.size() < column) {
                    row.add("");
                }
                row.add(xml.getElementText());
                columns = Math.max(columns, row.size());
            }
            default -> {
                // Widths, styles, panes: not content.
            }
            }
        }
        for (List<String> each : rows) {
            while (each.size() < columns) {
                each.add("");
            }
        }
        return rows;
    }

    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + reference.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
