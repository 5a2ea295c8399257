package org.shiming.ledger.app.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.shiming.ledger.domain.Draft;
import org.shiming.ledger.domain.Field;
import org.shiming.ledger.domain.Fields;
import org.shiming.ledger.domain.Ledger;

/** The columns of one ledger for one reader: what the screen shows is what is exported and printed. */
public final class Table {
    private static final String OTHER = "other";

    private final Ledger ledger;
    private final Set<Field.Sight> sights;
    private final List<Heading> headings = new ArrayList<>();
    private final List<BiFunction<Row, Values, String>> readers = new ArrayList<>();

    /**
     * A table.
     *
     * @param ledger the ledger
     * @param sights what the reader sees
     */
    public Table(Ledger ledger, Set<Field.Sight> sights) {
        this.ledger = ledger;
        this.sights = Set.copyOf(sights);
        front();
        Fields.of(ledger).forEach(placed -> add(placed.field(), placed.listed()));
        back();
    }

    /**
     * A column's head.
     *
     * @param key stable code
     * @param heading in Chinese
     * @param kind how its values are read
     * @param listed whether lists show it
     */
    public record Heading(String key, String heading, Field.Kind kind, boolean listed) {}

    /** @return the heads, in order */
    public List<Heading> headings() {
        return List.copyOf(headings);
    }

    /**
     * A line's cells.
     *
     * @param row the line
     * @param values how values are read
     * @return as many as there are headings
     */
    public List<String> cells(Row row, Values values) {
        List<String> cells = new ArrayList<>(readers.size());
        readers.forEach(reader -> cells.add(reader.apply(row, values)));
        return cells;
    }

    private void front() {
        add("seq", "序号", Field.Kind.NUMBER, true, (row, values) -> Long.toString(row.first().block().seq()));
        add("onDay", "日期", Field.Kind.DAY, true, (row, values) -> Words.day(row.first().block().onDay()));
        add("registeredAt", "登记时间", Field.Kind.TIME, false,
                (row, values) -> Words.minute(row.first().block().takenMillis()));
        add("actor", "登记人", Field.Kind.TEXT, false, (row, values) -> values.person(row.first().block().actor()));
        add("event", "事项", Field.Kind.TEXT, true, (row, values) -> kind(row));
        add("caseNumber", "案号", Field.Kind.TEXT, true, (row, values) -> row.first().block().caseNumber());
    }

    private void back() {
        add("outcome", "结果", Field.Kind.CODE, true, (row, values) -> outcome(row));
        add("mood", "情绪", Field.Kind.CODE, true, (row, values) -> Words.of(standing(row).mood()));
        add("filed", "笔录入卷", Field.Kind.CODE, true, (row, values) -> filed(standing(row).filed()));
        add(OTHER, "其他内容", Field.Kind.TEXT, false, this::others);
        add("corrected", "更正情况", Field.Kind.LINES, false, Table::corrections);
        add("version", "版本", Field.Kind.NUMBER, false, (row, values) -> Integer.toString(row.version()));
        add("hash", "末次登记哈希值", Field.Kind.TEXT, false, (row, values) -> row.latest().hash());
    }

    private void add(Field field, boolean listed) {
        add(field.key(), field.heading(), field.kind(), listed,
                (row, values) -> values.text(field, row.fact(ownWords(row, field.key())), sights));
    }

    /** A fact that brings the words for its state is shown in them. */
    private static String ownWords(Row row, String key) {
        return "state".equals(key) && !row.fact("stateLabel").asText("").isEmpty() ? "stateLabel" : key;
    }

    private void add(String key, String heading, Field.Kind kind, boolean listed,
            BiFunction<Row, Values, String> reader) {
        headings.add(new Heading(key, heading, kind, listed));
        readers.add(reader);
    }

    /** What a line has beyond its ledger's columns: nothing is left out of an export. */
    private String others(Row row, Values values) {
        Set<String> shown = headings.stream().map(Heading::key).collect(Collectors.toSet());
        return Fields.all().stream().filter(field -> !shown.contains(field.key()))
                .map(field -> new String[]{field.heading(), values.text(field, row.fact(field.key()), sights)})
                .filter(pair -> !pair[1].isEmpty()).map(pair -> pair[0] + "：" + pair[1])
                .collect(Collectors.joining("；"));
    }

    /** Both values of everything that was corrected. */
    private static String corrections(Row row, Values values) {
        return row.later().stream().filter(each -> Row.CORRECTED.equals(each.block().kind()))
                .map(each -> Row.members(each.block()).get("correction")).filter(JsonNode.class::isInstance)
                .map(lines -> values.text(Fields.of("correction").orElseThrow(), lines))
                .collect(Collectors.joining("\n"));
    }

    private static String kind(Row row) {
        String own = row.fact("kindLabel").asText("");
        return own.isEmpty() ? Words.kind(row.first().block().kind()) : own;
    }

    private static Draft.Standing standing(Row row) {
        return row.item().standing();
    }

    private static String outcome(Row row) {
        String code = standing(row).outcome();
        String own = row.fact("state").asText("").equals(code) ? row.fact("stateLabel").asText("") : "";
        return own.isEmpty() ? Words.of(code) : own;
    }

    private static String filed(String filed) {
        return switch (filed) {
        case "Y" -> "已入卷";
        case "N" -> "未入卷";
        default -> "";
        };
    }

    /** @return which ledger it is of */
    public Ledger ledger() {
        return ledger;
    }
}
