package org.shiming.matters.store;

import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.shiming.api.matters.Appointment.State;
import org.shiming.api.value.AppointmentId;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.PartyId;
import org.shiming.matters.domain.Booking;

/** Judge appointments in the database. Every method works in the entity manager it is given; it has no state. */
public final class AppointmentStore {
    private static final String REPLACE = "UPDATE " + Sql.SCHEMA
            + "APPOINTMENT SET STATE = ?, REASON = ?, ONCE_KEY = ? WHERE ID = ? AND STATE = ?";

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
