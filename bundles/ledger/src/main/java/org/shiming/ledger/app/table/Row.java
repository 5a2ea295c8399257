package org.shiming.ledger.app.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shiming.ledger.domain.Block;
import org.shiming.ledger.domain.Item;
import org.shiming.ledger.domain.Ledger;
import org.shiming.ledger.domain.Sealed;
import org.shiming.support.json.Json;

/**
 * A line of a ledger as it stands now: the columns of the entry that opened it, with what later entries added or
 * corrected. Screen, export and print are all made from it.
 */
public final class Row {
    /** The type of a correction: its {@code changes} take effect on the columns they name. */
    public static final String CORRECTED = "CORRECTED";
    /** What the first entry says stays: a later summary is another, and a leader's words are kept unaltered (三.9). */
    private static final Set<String> STAYING = Set.of("summary", "words", "kindLabel", "v");

    private final Ledger ledger;
    private final Item item;
    private final Sealed first;
    private final List<Sealed> later;
    private final Map<String, JsonNode> facts;

    private Row(Ledger ledger, Item item, Sealed first, List<Sealed> later, Map<String, JsonNode> facts) {
        this.ledger = ledger;
        this.item = item;
        this.first = first;
        this.later = later;
        this.facts = facts;
    }

    /**
     * Puts a line together.
     *
     * @param ledger its ledger
     * @param item how it stands
     * @param first the entry that opened it
     * @param later what followed, oldest first
     * @return the line
     */
    public static Row of(Ledger ledger, Item item, Sealed first, List<Sealed> later) {
        Map<String, JsonNode> facts = members(first.block());
        for (Sealed each : later) {
            Map<String, JsonNode> more = members(each.block());
            if (CORRECTED.equals(each.block().kind())) {
                correct(facts, more);
                continue;
            }
            more.forEach((key, value) -> {
                if (!facts.containsKey(key) || !STAYING.contains(key)) {
                    facts.put(key, value);
                }
            });
        }
        return new Row(ledger, item, first, List.copyOf(later), facts);
    }

    /**
     * The members of an entry's facts.
     *
     * @param block the entry
     * @return them in order; none if somebody made the text unreadable, which the verification names
     */
    public static Map<String, JsonNode> members(Block block) {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        try {
            JsonNode tree = Json.tree(block.facts());
            tree.fields().forEachRemaining(member -> members.put(member.getKey(), member.getValue()));
        } catch (IllegalStateException unreadable) {
            members.put("unreadable", Json.tree("true"));
        }
        return members;
    }

    private static void correct(Map<String, JsonNode> facts, Map<String, JsonNode> correction) {
        for (JsonNode change : correction.getOrDefault("correction", MissingNode.getInstance())) {
            facts.put(change.path("column").asText(), change.path("to"));
        }
    }

    /** @return its ledger */
    public Ledger ledger() {
        return ledger;
    }

    /** @return how it stands */
    public Item item() {
        return item;
    }

    /** @return the entry that opened it */
    public Sealed first() {
        return first;
    }

    /** @return what followed, oldest first */
    public List<Sealed> later() {
        return later;
    }

    /** @return 1 for the first entry, one more for each that followed */
    public int version() {
        return 1 + later.size();
    }

    /** @return the entry that was made last about it */
    public Sealed latest() {
        return later.isEmpty() ? first : later.get(later.size() - 1);
    }

    /** @return the columns by key */
    public Map<String, JsonNode> facts() {
        return facts;
    }

    /**
     * A column.
     *
     * @param key its key
     * @return its value, missing if there is none
     */
    public JsonNode fact(String key) {
        return facts.getOrDefault(key, MissingNode.getInstance());
    }
}
