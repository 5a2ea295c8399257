package org.shiming.reception.app;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.reception.domain.IdentityDocument;
import org.shiming.reception.domain.Slip;
import org.shiming.reception.domain.Visit;
import org.shiming.reception.store.SlipRow;
import org.shiming.reception.store.VisitQueries;
import org.shiming.reception.store.VisitRow;
import org.shiming.support.json.Json;

/** Keeps visits and slips sealed: names, identity documents and questions are readable with the court's key only. */
@Component(service = Book.class)
public final class Book {
    static final ZoneId COURT_TIME = ZoneId.of("Asia/Shanghai");

    private final ReceptionUnit unit;
    private final Settings settings;

    /** @param unit the store @param settings the key */
    @Activate
    public Book(@Reference ReceptionUnit unit, @Reference Settings settings) {
        this.unit = unit;
        this.settings = settings;
    }

    /** @return the visit of a row @param row the row */
    Visit open(VisitRow row) {
        return Json.read(plain(row.sealed()), Visit.class);
    }

    /** @return the slip of a row @param row the row */
    Slip open(SlipRow row) {
        return Json.read(plain(row.sealed()), Slip.class);
    }

    /** @return one visit of a court, empty if there is none @param court the court @param id identifier */
    Optional<Visit> find(String court, String id) {
        return unit.tx().read(em -> Optional.ofNullable(em.find(VisitRow.class, id)).map(this::open))
                .filter(visit -> visit.court().equals(court));
    }

    /** @return one slip of a court, empty if there is none @param court the court @param id identifier */
    Optional<Slip> slip(String court, String id) {
        return unit.tx().read(em -> Optional.ofNullable(em.find(SlipRow.class, id)))
                .filter(row -> row.court().equals(court)).map(this::open);
    }

    /** @return the keyed index of an identity document @param document the document */
    String key(IdentityDocument document) {
        return settings.cipher().index("identity-document", document.kind().name() + " " + document.number());
    }

    /** A new visit. @param em the transaction @param visit the visit */
    void add(EntityManager em, Visit visit) {
        String day = LocalDate.ofInstant(visit.registeredAt(), COURT_TIME).toString();
        em.persist(new VisitRow(new VisitRow.Head(visit.id(), visit.court(), visit.number(), day, visit.ticket(),
                key(visit.visitor().document()), visit.registeredAt().toEpochMilli()), standing(visit)));
    }

    /** A new slip. @param em the transaction @param slip the slip */
    void add(EntityManager em, Slip slip) {
        em.persist(new SlipRow(slip.id(), slip.court(), slip.number(), slip.caseNumber(), slip.partyId(),
                slip.at().toEpochMilli(), sealed(slip)));
    }

    /** A step was taken. @param em the transaction @param visit the visit as it stands now */
    void keep(EntityManager em, Visit visit) {
        VisitQueries.locked(em, visit.id()).orElseThrow().stand(standing(visit));
    }

    private VisitRow.Standing standing(Visit visit) {
        return new VisitRow.Standing(visit.state().name(), visit.demand().caseNumber(), visit.matterId().orElse(""),
                visit.provisional() && visit.problem().isEmpty(), sealed(visit));
    }

    private String sealed(Object value) {
        byte[] sealed = settings.cipher().encrypt(Json.write(value).getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(sealed);
    }

    private String plain(String sealed) {
        return new String(settings.cipher().decrypt(Base64.getDecoder().decode(sealed)), StandardCharsets.UTF_8);
    }
}
