package org.shiming.expertpool.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The fields of the pool: those the plan names (三.6), and those that the court adds.
 *
 * @param all in order
 */
public record Fields(List<Field> all) {
    /** The plan's own. */
    public static final List<Field> OF_THE_PLAN = List.of(new Field("civil", "民事审判", true),
            new Field("criminal", "刑事审判", true), new Field("administrative", "行政审判", true),
            new Field("enforcement", "执行", true), new Field("construction", "建设工程", false),
            new Field("traffic", "道路交通", false), new Field("labour", "劳动争议", false),
            new Field("mediators", "人民调解员", false), new Field("lawyers", "律师", false),
            new Field("scholars", "高校学者", false), new Field(Field.COUNSELLORS, "心理咨询师", false));

    /** Copies. */
    public Fields {
        all = List.copyOf(all);
    }

    /**
     * The plan's and the court's.
     *
     * @param lines of the form {@code code:label}, external all
     * @return the fields
     */
    public static Fields with(List<String> lines) {
        List<Field> fields = new ArrayList<>(OF_THE_PLAN);
        for (String line : lines) {
            if (!line.matches("[a-z][a-z-]{1,30}:[^:\\s]{1,20}")) {
                throw new IllegalArgumentException("a field has the form code:label, not " + line);
            }
            String code = line.substring(0, line.indexOf(':'));
            if (fields.stream().anyMatch(field -> field.code().equals(code))) {
                throw new IllegalArgumentException("this field is there already: " + code);
            }
            fields.add(new Field(code, line.substring(line.indexOf(':') + 1), false));
        }
        return new Fields(fields);
    }

    /** @return the field of this code, empty if there is none @param code it */
    public Optional<Field> of(String code) {
        return all.stream().filter(field -> field.code().equals(code)).findFirst();
    }
}
