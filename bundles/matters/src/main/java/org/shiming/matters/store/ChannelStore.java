package org.shiming.matters.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.persistence.EntityManager;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.MatterState;

/**
 * Which modes are known to be installed, and who waits for one. Every method works in the entity manager it is given.
 */
public final class ChannelStore {
    private static final String SET = "UPDATE " + Sql.SCHEMA
            + "CHANNEL SET INSTALLED = ? WHERE EXPLAIN_MODE = ? AND INSTALLED = ?";

    /**
     * Notes that a mode is installed, or is not any more.
     *
     * @param em the transaction's
     * @param mode the mode
     * @param installed whether it is
     * @return whether that is news; of several nodes one gets true
     */
    public boolean note(EntityManager em, ExplanationMode mode, boolean installed) {
        ChannelRow row = em.find(ChannelRow.class, mode.name());
        if (row == null) {
            if (installed) {
                em.persist(new ChannelRow(mode));
            }
            return installed;
        }
        return row.installed() != installed
                && Sql.update(em, SET, installed ? 1 : 0, mode.name(), installed ? 0 : 1) == 1;
    }

    /**
     * How many open matters wait for a mode, by court.
     *
     * @param em any
     * @param mode the mode
     * @return courts with at least one
     */
    public Map<CourtCode, Integer> waiting(EntityManager em, ExplanationMode mode) {
        List<Object[]> rows = em
                .createQuery("select m.court, count(m) from MatterRow m where m.state = :state and m.nextMode = :mode"
                        + " group by m.court", Object[].class)
                .setParameter("state", MatterState.OPEN.name()).setParameter("mode", mode.name()).getResultList();
        Map<CourtCode, Integer> courts = new LinkedHashMap<>();
        rows.forEach(row -> courts.put(new CourtCode((String) row[0]), ((Number) row[1]).intValue()));
        return courts;
    }
}
