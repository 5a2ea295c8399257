package org.shiming.matters.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.PersonId;
import org.shiming.matters.domain.Defect;
import org.shiming.support.crypto.FieldCipher;
import org.shiming.support.json.Json;

/** Defects in the database, sealed. Every method works in the entity manager it is given. */
public final class DefectStore {
    private static final String REPLACE = "UPDATE " + Sql.SCHEMA
            + "DEFECT SET ENDED = ?, BODY = ?, VERSION = VERSION + 1 WHERE ID = ? AND VERSION = ?";
    private final FieldCipher cipher;

    /** @param cipher seals what is kept */
    public DefectStore(FieldCipher cipher) {
        this.cipher = cipher;
    }

    /**
     * Adds a defect.
     *
     * @param em the transaction's
     * @param defect the defect
     */
    public void add(EntityManager em, Defect defect) {
        em.persist(new DefectRow(defect, seal(defect)));
    }

    /**
     * Replaces a defect, unless it has changed since it was read.
     *
     * @param em the transaction's
     * @param defect after its step, with the version it was read at
     * @throws StaleRow if somebody was faster
     */
    public void replace(EntityManager em, Defect defect) {
        int changed = Sql.update(em, REPLACE, defect.state().ended() ? 1 : 0, seal(defect), defect.id(),
                defect.version());
        if (changed != 1) {
            throw new StaleRow("defect " + defect.id());
        }
    }

    /**
     * One defect.
     *
     * @param em any
     * @param id which
     * @return it, empty if there is none
     */
    public Optional<Defect> find(EntityManager em, String id) {
        return Optional.ofNullable(em.find(DefectRow.class, id)).map(this::open);
    }

    /**
     * A court's defects, newest first.
     *
     * @param em any
     * @param court court
     * @param review suggestions for review, or slips
     * @param dueOnly only those in which something is due
     * @param mine only those of this finder or this division; empty: all
     * @param max the most
     * @return them
     */
    public List<Defect> ofCourt(EntityManager em, CourtCode court, boolean review, boolean dueOnly,
            Optional<Mine> mine, int max) {
        TypedQuery<DefectRow> query = em
                .createQuery("select d from DefectRow d where d.court = :court and d.review = :review"
                        + (dueOnly ? " and d.ended = 0" : "")
                        + (mine.isPresent() ? " and (d.foundBy = :finder or d.division = :division)" : "")
                        + " order by d.id desc", DefectRow.class)
                .setParameter("court", court.value()).setParameter("review", review ? 1 : 0).setMaxResults(max);
        mine.ifPresent(who -> query.setParameter("finder", who.finder().value()).setParameter("division",
                who.division()));
        return query.getResultList().stream().map(this::open).toList();
    }

    /** Whose defects. @param finder who found them @param division or of which division, empty for none */
    public record Mine(PersonId finder, String division) {}

    /**
     * A matter's defects, oldest first.
     *
     * @param em any
     * @param matter which
     * @return them
     */
    public List<Defect> ofMatter(EntityManager em, MatterId matter) {
        return em.createQuery("select d from DefectRow d where d.matter = :matter order by d.id", DefectRow.class)
                .setParameter("matter", matter.value()).getResultList().stream().map(this::open).toList();
    }

    private byte[] seal(Defect defect) {
        return cipher.encrypt(Json.write(defect).getBytes(StandardCharsets.UTF_8));
    }

    private Defect open(DefectRow row) {
        Defect defect = Json.read(new String(cipher.decrypt(row.body()), StandardCharsets.UTF_8), Defect.class);
        return new Defect(defect.id(), defect.court(), defect.caseNumber(), defect.matter(), defect.partyLabel(),
                defect.document(), defect.documentTitle(), defect.division(), defect.undertakingJudge(),
                defect.kind(), defect.state(), defect.description(), defect.ruling(), defect.steps(), row.version());
    }
}
