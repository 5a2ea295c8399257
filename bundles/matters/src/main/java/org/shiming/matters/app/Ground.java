package org.shiming.matters.app;

import java.time.Clock;
import org.shiming.matters.domain.Ids;
import org.shiming.matters.domain.Settings;
import org.shiming.matters.store.AbsenceStore;
import org.shiming.matters.store.AppointmentStore;
import org.shiming.matters.store.DirectionStore;
import org.shiming.matters.store.HandOverStore;
import org.shiming.matters.store.MatterStore;
import org.shiming.matters.store.SessionStore;
import org.shiming.matters.store.TimelineStore;
import org.shiming.support.feed.Journal;
import org.shiming.support.tx.Tx;

/**
 * What every use case stands on.
 *
 * @param tx transactions
 * @param journal changes with their facts, once per message
 * @param matters matters
 * @param sessions sessions
 * @param appointments appointments
 * @param handOvers hand-overs of matters
 * @param absences who is away
 * @param directions designations and leaders' items
 * @param timeline what happened
 * @param clock the time
 * @param ids identifiers
 * @param settings what a court may set
 */
record Ground(Tx tx, Journal journal, MatterStore matters, SessionStore sessions, AppointmentStore appointments,
        HandOverStore handOvers, AbsenceStore absences, DirectionStore directions, TimelineStore timeline, Clock clock,
        Ids ids, Settings settings) {

    static Ground of(Tx tx, Runnable bell, Clock clock, Settings settings) {
        return new Ground(tx, new Journal(tx, bell), new MatterStore(), new SessionStore(), new AppointmentStore(),
                new HandOverStore(), new AbsenceStore(), new DirectionStore(), new TimelineStore(), clock,
                new Ids(clock), settings);
    }
}
