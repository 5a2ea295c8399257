package org.shiming.supervision.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.persistence.EntityManager;
import org.shiming.supervision.domain.Marks;
import org.shiming.supervision.domain.Subject;
import org.shiming.support.json.Json;

/** What is known of each subject; a batch's subjects are read once and written once. */
public final class SubjectRows {
    private final EntityManager em;
    private final Map<Subject, Marks> known = new HashMap<>();
    private final Map<Subject, Boolean> stored = new HashMap<>();

    /** @param em of the batch's transaction */
    public SubjectRows(EntityManager em) {
        this.em = em;
    }

    /**
     * Lets one batch at a time through, on all nodes.
     *
     * @param em of the batch's transaction
     */
    public static void takeTurn(EntityManager em) {
        if (Jdbc.update(em, "UPDATE sm_supervision.TURN SET ROUND_NO = ROUND_NO + 1 WHERE ID = 1", List.of()) == 0) {
            Jdbc.update(em, "INSERT INTO sm_supervision.TURN (ID, ROUND_NO) VALUES (1, 1)", List.of());
        }
    }

    /** @return what is known of a subject @param subject which */
    @SuppressWarnings("unchecked")
    public Marks find(Subject subject) {
        return known.computeIfAbsent(subject, key -> {
            List<String> found = Jdbc.list(em,
                    "SELECT MARKS FROM sm_supervision.SUBJECT WHERE COURT = ? AND KIND = ? AND ID = ?",
                    List.of(key.court(), key.kind().name(), key.id()), row -> row.getString(1));
            stored.put(key, !found.isEmpty());
            return found.isEmpty() ? Marks.NONE : new Marks(Json.read(found.get(0), TreeMap.class));
        });
    }

    /** Keeps what is known now. @param subject of which @param marks what */
    public void keep(Subject subject, Marks marks) {
        known.put(subject, marks);
    }

    /** Writes all that was kept. */
    public void flush() {
        List<List<Object>> fresh = new ArrayList<>();
        List<List<Object>> changed = new ArrayList<>();
        known.forEach((subject, marks) -> (stored.get(subject) ? changed : fresh).add(List
                .of(Json.write(marks.values()), subject.court(), subject.kind().name(), subject.id())));
        Jdbc.batch(em, "INSERT INTO sm_supervision.SUBJECT (MARKS, COURT, KIND, ID) VALUES (?, ?, ?, ?)", fresh);
        Jdbc.batch(em, "UPDATE sm_supervision.SUBJECT SET MARKS = ? WHERE COURT = ? AND KIND = ? AND ID = ?", changed);
    }
}
