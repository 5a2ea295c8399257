package org.shiming.ledger.app.export;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV as a spreadsheet does, by RFC 4180. */
final class Csv {
    private Csv() {}

    static List<List<String>> read(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = text.charAt(0) == '\uFEFF' ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean doubled = quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
            if (doubled) {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (quoted || c != ',' && c != '\r' && c != '\n') {
                cell.append(c);
            } else if (c != '\r') {
                line.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(line);
                    line = new ArrayList<>();
                }
            }
        }
        return lines;
    }
}
