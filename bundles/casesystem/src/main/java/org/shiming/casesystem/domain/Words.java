package org.shiming.casesystem.domain;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * This court's words and the suite's, field by field, from configuration: {@code 民商事=CIVIL, 行诉=ADMINISTRATIVE}.
 * Immutable.
 */
public final class Words {
    private static final String PAIR_FORM = "要写成 本院用词=系统用词";

    private final Map<Field, Map<String, String>> tables;

    /** The fields whose words differ from court to court. */
    public enum Field {
        /** CIVIL, CRIMINAL, ADMINISTRATIVE, ENFORCEMENT. */
        CASE_TYPE(Set.of("CIVIL", "CRIMINAL", "ADMINISTRATIVE", "ENFORCEMENT")),
        /** NATURAL, ORGANISATION. */
        PARTY_KIND(Set.of("NATURAL", "ORGANISATION")),
        /** How a document was served. */
        SERVICE_METHOD(Set.of("直接", "电子", "邮寄", "公告", "留置", "委托", "转交")),
        /** How service stands. */
        SERVICE_STATUS(Set.of("已送达", "发送中", "失败")),
        /** Trial procedure: the plan names none of its words, so others pass. */
        PROCEDURE(Set.of()),
        /** What a party is in the case; others pass. */
        CAPACITY(Set.of()),
        /** A judge's place in the panel; others pass. */
        POSITION(Set.of()),
        /** Kind of a judgment document; others pass. */
        DOCUMENT_KIND(Set.of()),
        /** Categories of 四类案件; others pass. */
        FOUR_CATEGORY(Set.of()),
        /** Court codes, where the host has codes of its own; others pass and are checked as codes. */
        COURT_CODE(Set.of());

        private final Set<String> closed;

        Field(Set<String> closed) {
            this.closed = closed;
        }

        /** @return the only words the suite knows here; empty if the field is open */
        public Set<String> suiteWords() {
            return closed;
        }
    }

    /**
     * The tables.
     *
     * @param configured per field the pairs, separated by commas or line ends
     * @throws IllegalArgumentException naming the field, if a pair has no {@code =} or means a word the suite lacks
     */
    public Words(Map<Field, String> configured) {
        Map<Field, Map<String, String>> read = new HashMap<>();
        configured.forEach((field, pairs) -> read.put(field, table(field, pairs)));
        this.tables = Map.copyOf(read);
    }

    /**
     * The suite's word.
     *
     * @param field the field
     * @param hostWord the host's word
     * @return the mapped word; the same word where the field is open or the word is already the suite's; else empty
     */
    public Optional<String> translate(Field field, String hostWord) {
        String word = hostWord == null ? "" : hostWord.strip();
        String mapped = tables.getOrDefault(field, Map.of()).get(word);
        if (mapped != null) {
            return Optional.of(mapped);
        }
        return field.closed.isEmpty() || field.closed.contains(word) ? Optional.of(word) : Optional.empty();
    }

    private static Map<String, String> table(Field field, String pairs) {
        return Arrays.stream(pairs.split("[,，;\\r\\n]")).map(String::strip).filter(pair -> !pair.isEmpty())
                .map(pair -> pair(field, pair))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> b, LinkedHashMap::new));
    }

    private static Map.Entry<String, String> pair(Field field, String pair) {
        int sign = pair.indexOf('=');
        if (sign < 1 || sign == pair.length() - 1) {
            throw new IllegalArgumentException(field + ": “" + pair + "” " + PAIR_FORM);
        }
        String word = pair.substring(sign + 1).strip();
        if (!field.closed.isEmpty() && !field.closed.contains(word)) {
            throw new IllegalArgumentException(field + ": “" + word + "” 不是系统用词，可用：" + field.closed);
        }
        return Map.entry(pair.substring(0, sign).strip(), word);
    }
}
