package org.shiming.matters.store;

import java.util.List;
import javax.persistence.EntityManager;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.MatterId;
import org.shiming.matters.domain.Commission;
import org.shiming.support.json.Json;

/**
 * Directions in the database. Who changes one takes the matter's row first. Every method works in the entity manager it
 * is given; it has no state.
 */
public final class DirectionStore {
    private static final String TELL = "UPDATE " + Sql.SCHEMA + "DIRECTION SET TOLD = ? WHERE MATTER = ? AND ITEM = ?";

    /**
     * Adds a direction. Matter and item are unique together.
     *
     * @param em the transaction's
     * @param id its identifier
     * @param court court
     * @param matter the matter
     * @param commission the direction
     */
    public void add(EntityManager em, String id, CourtCode court, MatterId matter, Commission commission) {
        em.persist(new DirectionRow(id, court, matter, commission));
    }

    /**
     * Keeps what was told.
     *
     * @param em the transaction's
     * @param matter the matter
     * @param commission with what was told
     */
    public void tell(EntityManager em, MatterId matter, Commission commission) {
        int changed = Sql.update(em, TELL, Json.write(commission.told()), matter.value(),
                commission.direction().item());
        if (changed != 1) {
            throw new StaleRow("direction of " + matter);
        }
    }

    /**
     * A matter's directions, oldest first.
     *
     * @param em any
     * @param matter which
     * @return them
     */
    public List<Commission> of(EntityManager em, MatterId matter) {
        return em.createQuery("select d from DirectionRow d where d.matter = :matter order by d.id", DirectionRow.class)
                .setParameter("matter", matter.value()).getResultList().stream().map(DirectionRow::commission)
                .toList();
    }
}
