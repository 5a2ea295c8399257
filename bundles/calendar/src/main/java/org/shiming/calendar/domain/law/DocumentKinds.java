package org.shiming.calendar.domain.law;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shiming.api.value.CaseType;

/** What a document is, told by the host's words (table {@code documents}). Immutable; safe for concurrent use. */
public final class DocumentKinds {
    private final List<Line> lines;
    private final Map<CaseType, List<Line>> byType = new EnumMap<>(CaseType.class);

    /** A class of documents. @param code stable @param name in Chinese */
    public record Kind(String code, String name) {}

    private record Line(Kind kind, List<String> cases, List<String> where, List<String> kinds, List<String> words) {
        boolean of(CaseType type) {
            return cases.isEmpty() || cases.contains(type.name());
        }

        boolean fits(String place, String text) {
            return any(kinds, text) && any(words, text) && (any(where, place) || any(where, text));
        }
    }

    /** @param table columns {@code class, name, cases, where, kind, words} */
    public DocumentKinds(LawTable table) {
        this.lines = table.rows().stream().map(row -> new Line(new Kind(row.get("class"), row.get("name")),
                row.list("cases"), row.list("where"), row.list("kind"), row.list("words"))).toList();
        for (CaseType type : CaseType.values()) {
            byType.put(type, lines.stream().filter(line -> line.of(type)).toList());
        }
    }

    /**
     * The class of a document.
     *
     * @param type the case's type
     * @param where procedure and case number, in any order
     * @param text the document's kind and title
     * @return the class; empty if no line of the table fits
     */
    public Optional<Kind> of(CaseType type, String where, String text) {
        for (Line line : byType.get(type)) {
            if (line.fits(where, text)) {
                return Optional.of(line.kind());
            }
        }
        return Optional.empty();
    }

    /** @return every class of the table */
    public List<Kind> all() {
        return lines.stream().map(Line::kind).distinct().toList();
    }

    private static boolean any(List<String> words, String text) {
        if (words.isEmpty()) {
            return true;
        }
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
