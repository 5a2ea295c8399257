package org.shiming.matters.store;

import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.shiming.api.matters.Appointment.State;
import org.shiming.api.value.AppointmentId;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.PersonId;
import org.shiming.matters.domain.Booking;

/** Judge appointments in the database. Every method works in the entity manager it is given; it has no state. */
public final class AppointmentStore {
    private static final String REPLACE = "UPDATE " + Sql.SCHEMA
            + "APPOINTMENT SET STATE = ?, REASON = ?, ONCE_KEY = ? WHERE ID = ? AND STATE = ?";

    private static final String MOVE = "UPDATE " + Sql.SCHEMA
            + "APPOINTMENT SET JUDGE = ?, AT_MILLIS = ?, REASON = ?, APPROVER = ? WHERE ID = ? AND STATE = ?";

    /**
     * Adds an appointment. Its once key is unique: of two at once, one fails at the latest at the commit.
     *
     * @param em the transaction's
     * @param booking the appointment
     */
    public void add(EntityManager em, Booking booking) {
        em.persist(new AppointmentRow(booking));
    }

    /**
     * Changes a booked appointment.
     *
     * @param em the transaction's
     * @param booking in its new state
     * @throws StaleRow if it is not booked any more
     */
    public void replaceBooked(EntityManager em, Booking booking) {
        int changed = Sql.update(em, REPLACE, booking.view().state().name(), booking.reason(),
                booking.onceKey().orElse(null), booking.view().id().value(), State.BOOKED.name());
        if (changed != 1) {
            throw new StaleRow("appointment " + booking.view().id());
        }
    }

    /**
     * Gives a booked appointment another judge or another time; the once is not touched.
     *
     * @param em the transaction's
     * @param booking with its new judge and time
     * @throws StaleRow if it is not booked any more
     */
    public void moveBooked(EntityManager em, Booking booking) {
        int changed = Sql.update(em, MOVE, booking.view().judge().value(), booking.view().at().toEpochMilli(),
                booking.reason(), booking.approver().map(PersonId::value).orElse(null), booking.view().id().value(),
                State.BOOKED.name());
        if (changed != 1) {
            throw new StaleRow("appointment " + booking.view().id());
        }
    }

    /**
     * The booked appointments of a court, the next first.
     *
     * @param em any
     * @param court court
     * @param judge only this judge's, if given
     * @param max the most
     * @return them
     */
    public List<Booking> booked(EntityManager em, CourtCode court, Optional<PersonId> judge, int max) {
        TypedQuery<AppointmentRow> query = em
                .createQuery("select a from AppointmentRow a where a.court = :court and a.state = :state"
                        + (judge.isPresent() ? " and a.judge = :judge" : "") + " order by a.atMillis, a.id",
                        AppointmentRow.class)
                .setParameter("court", court.value()).setParameter("state", State.BOOKED.name()).setMaxResults(max);
        judge.ifPresent(person -> query.setParameter("judge", person.value()));
        return query.getResultList().stream().map(AppointmentRow::booking).toList();
    }

    /**
     * One appointment.
     *
     * @param em any
     * @param id which
     * @return it, empty if there is none
     */
    public Optional<Booking> find(EntityManager em, AppointmentId id) {
        return Optional.ofNullable(em.find(AppointmentRow.class, id.value())).map(AppointmentRow::booking);
    }

    /**
     * A party's appointments in a case, oldest first.
     *
     * @param em any
     * @param caseNumber case
     * @param party party
     * @return them
     */
    public List<Booking> ofParty(EntityManager em, CaseNumber caseNumber, PartyId party) {
        return em
                .createQuery("select a from AppointmentRow a where a.caseNumber = :number and a.party = :party"
                        + " order by a.id", AppointmentRow.class)
                .setParameter("number", caseNumber.value()).setParameter("party", party.value()).getResultList()
                .stream().map(AppointmentRow::booking).toList();
    }
}
