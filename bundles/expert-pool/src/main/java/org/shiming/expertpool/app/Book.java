package org.shiming.expertpool.app;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.expertpool.domain.Booking;
import org.shiming.expertpool.domain.Expert;
import org.shiming.expertpool.domain.Slot;
import org.shiming.expertpool.store.BookingRow;
import org.shiming.expertpool.store.ExpertRow;
import org.shiming.expertpool.store.PoolQueries;
import org.shiming.support.json.Json;

/** Keeps people and bookings sealed: names of parties and words are readable with the court's key only. */
@Component(service = Book.class)
public final class Book {
    private static final long YEAR = 1_000_000;

    private final ExpertUnit unit;
    private final Settings settings;

    /** @param unit the store @param settings the key */
    @Activate
    public Book(@Reference ExpertUnit unit, @Reference Settings settings) {
        this.unit = unit;
        this.settings = settings;
    }

    /** @return a text sealed @param text it */
    String seal(String text) {
        return Base64.getEncoder().encodeToString(settings.cipher().encrypt(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** @return a sealed text @param sealed it */
    String open(String sealed) {
        return new String(settings.cipher().decrypt(Base64.getDecoder().decode(sealed)), StandardCharsets.UTF_8);
    }

    /** @return the person of a row @param row the row */
    Expert expert(ExpertRow row) {
        return Json.read(open(row.sealed()), Expert.class);
    }

    /** @return the booking of a row @param row the row */
    Booking booking(BookingRow row) {
        return Json.read(open(row.sealed()), Booking.class);
    }

    /** @return one person of the pool @param court court code @param person identifier */
    Optional<Expert> expert(String court, String person) {
        return unit.tx().read(em -> expert(em, court, person));
    }

    /** @return one person of the pool @param em the transaction @param court court code @param person identifier */
    Optional<Expert> expert(EntityManager em, String court, String person) {
        return Optional.ofNullable(em.find(ExpertRow.class, ExpertRow.id(court, person))).map(this::expert);
    }

    /** @return people of the pool @param where fields and wanted values */
    List<Expert> experts(Map<String, Object> where) {
        return unit.tx().read(em -> PoolQueries.experts(em, where).stream().map(this::expert).toList());
    }

    /** @return one booking, empty if there is none @param id identifier */
    Optional<Booking> booking(String id) {
        return unit.tx().read(em -> Optional.ofNullable(em.find(BookingRow.class, id)).map(this::booking));
    }

    /** Somebody new, or as the person stands now. @param em the transaction @param expert the person */
    void keep(EntityManager em, Expert expert) {
        ExpertRow row = PoolQueries.lockedExpert(em, ExpertRow.id(expert.court(), expert.person())).orElse(null);
        if (row == null) {
            row = new ExpertRow(expert.court(), expert.person());
            row.stand(expert.field(), expert.unit(), expert.state().name(), seal(Json.write(expert)));
            em.persist(row);
            em.flush();
        } else {
            row.stand(expert.field(), expert.unit(), expert.state().name(), seal(Json.write(expert)));
        }
    }

    /** A new booking. @param em the transaction @param year of its number @param place in the year @param booking it */
    void add(EntityManager em, int year, int place, Booking booking) {
        em.persist(new BookingRow(new BookingRow.Head(booking.id(), booking.court(), booking.number(),
                year * YEAR + place, booking.subject().caseNumber(), booking.subject().party()), standing(booking)));
    }

    /** A step was taken. @param em the transaction @param booking as it stands now */
    void keep(EntityManager em, Booking booking) {
        PoolQueries.locked(em, booking.id()).orElseThrow().stand(standing(booking));
    }

    private BookingRow.Standing standing(Booking booking) {
        return new BookingRow.Standing(booking.expert().person(), booking.state().name(),
                booking.state().holdsTime(), booking.slot().map(Slot::room).orElse("-"),
                booking.slot().map(slot -> slot.from().toEpochMilli()).orElse(0L),
                booking.slot().map(slot -> slot.to().toEpochMilli()).orElse(0L), seal(Json.write(booking)));
    }
}
