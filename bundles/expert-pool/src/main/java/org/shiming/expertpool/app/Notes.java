package org.shiming.expertpool.app;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.identity.Caller;
import org.shiming.api.matters.Act;
import org.shiming.api.outcome.Outcome;
import org.shiming.expertpool.domain.Booking;
import org.shiming.expertpool.domain.Refusals;
import org.shiming.expertpool.domain.Rights;
import org.shiming.expertpool.store.NoteRow;
import org.shiming.expertpool.store.PoolQueries;
import org.shiming.support.feed.Fact;
import org.shiming.support.feed.Journal.Change;
import org.shiming.support.json.Json;
import org.shiming.support.text.Texts;

/** A counsellor's notes (三.6): sealed, read by the counsellor who wrote them and nobody else, the centre included. */
@Component(service = Notes.class)
public final class Notes {
    private static final int TEXT = 8000;

    private final ExpertUnit unit;
    private final Book book;

    /** @param unit the store @param book the cipher */
    @Activate
    public Notes(@Reference ExpertUnit unit, @Reference Book book) {
        this.unit = unit;
        this.book = book;
    }

    /** A note. @param at when it was written @param text the words */
    public record Note(Instant at, String text) {}

    /** That a note was written; its words go nowhere. @param subject the booking @param kindLabel in Chinese */
    public record Noted(String subject, String kindLabel) {}

    /**
     * Writes a note.
     *
     * @param act who, under which message
     * @param booking of which
     * @param text the words
     * @return that it was kept; or {@code BOOKING_UNKNOWN}
     */
    public Outcome<Noted> add(Act act, String booking, String text) {
        Texts.required(text, TEXT, "咨询记录");
        return mine(act.caller(), booking).then(found -> unit.journal().once(act.message(),
                Json.fingerprint("addNote", List.of(booking, text)), Noted.class, em -> {
                    em.persist(new NoteRow(UUID.randomUUID().toString(), booking, act.caller().id().value(),
                            unit.clock().millis(), book.seal(text)));
                    Noted noted = new Noted(booking, "咨询记录（内容不公开）");
                    return Outcome.done(new Change<>(noted, Fact.of("NOTE_KEPT", unit.clock().instant(),
                            found.court(), "", act.caller().id().value(), 1, noted)));
                }));
    }

    /** @return the caller's own notes; or {@code BOOKING_UNKNOWN} @param caller who @param booking which */
    public Outcome<List<Note>> read(Caller caller, String booking) {
        return mine(caller, booking).map(found -> unit.tx().read(em -> PoolQueries
                .notes(em, booking, caller.id().value()).stream()
                .map(row -> new Note(Instant.ofEpochMilli(row.atMillis()), book.open(row.sealed()))).toList()));
    }

    private Outcome<Booking> mine(Caller caller, String id) {
        return book.booking(id)
                .filter(booking -> caller.court().value().equals(booking.court()) && Rights.own(caller, booking)
                        && booking.expert().counsellor())
                .map(Outcome::done).orElseGet(() -> Outcome.refused(Refusals.bookingUnknown()));
    }
}
