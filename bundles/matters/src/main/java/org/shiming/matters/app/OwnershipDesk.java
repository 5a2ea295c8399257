package org.shiming.matters.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.HandOver;
import org.shiming.api.matters.MatterView;
import org.shiming.api.matters.Ownership;
import org.shiming.api.matters.Reassigned;
import org.shiming.api.matters.Tenure;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.PersonId;
import org.shiming.matters.app.OwnerFacts.Away;
import org.shiming.matters.domain.MatterFile;
import org.shiming.matters.domain.Passing;
import org.shiming.matters.domain.Tenures;
import org.shiming.support.feed.Journal.Change;
import org.shiming.support.json.Json;
import org.shiming.support.text.Texts;

/** Who owns a matter (一(二)4). Stateless; safe for concurrent use. */
@Component
public final class OwnershipDesk implements Ownership {
    static final ZoneId COURT_TIME = ZoneId.of("Asia/Shanghai");
    private final Ground ground;
    private final Owning owning;

    /**
     * Made by Declarative Services.
     *
     * @param kernel the kernel
     */
    @Activate
    public OwnershipDesk(@Reference Kernel kernel) {
        this(kernel.ground());
    }

    OwnershipDesk(Ground ground) {
        this.ground = ground;
        this.owning = new Owning(ground);
    }

    @Override
    public Outcome<HandOver> offer(Act act, MatterId matter, PersonId to, String reason) {
        return owning.offer(act, new Owning.Wish(matter, to, reason));
    }

    @Override
    public Outcome<HandOver> answer(Act act, String handOver, HandOver.State state, String reason) {
        return owning.answer(act, new Owning.Answer(handOver, state, reason));
    }

    @Override
    public List<Reassigned> reassign(Act act, List<MatterId> matters, PersonId to, String reason) {
        return owning.reassign(act, matters, to, reason);
    }

    /** What is wished, for the fingerprint. */
    record Absence(PersonId person, LocalDate from, Optional<LocalDate> until, String reason) {}

    @Override
    public Outcome<PersonId> away(Act act, PersonId person, LocalDate from, Optional<LocalDate> until, String reason) {
        Absence wish = new Absence(person, from, until, Texts.optional(reason, 200, "离岗原因"));
        Once<Away> once = new Once<>(ground, act, Json.fingerprint("away", wish), Away.class);
        boolean back = until.filter(day -> day.isBefore(from)).isPresent();
        Away away = new Away(1, person, from, until, back ? "人员已返岗" : "人员离岗");
        Instant now = ground.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        Outcome<Away> outcome = ground.journal().once(act.message(), Json.fingerprint("away", wish), Away.class, em -> {
            ground.absences().put(em, act.caller().court(), person, from, until, wish.reason());
            return Outcome.done(new Change<>(away, OwnerFacts.away(now, act, away)));
        });
        return once.settled(outcome).map(Away::person);
    }

    @Override
    public List<HandOver> waitingFor(CourtCode court, PersonId to) {
        return ground.tx().read(em -> ground.handOvers().waitingFor(em, court, to)).stream().map(Passing::view)
                .toList();
    }

    @Override
    public List<HandOver> handOvers(CourtCode court, MatterId matter) {
        return ground.tx().read(em -> ground.handOvers().ofMatter(em, matter)).stream()
                .filter(passing -> passing.court().equals(court)).map(Passing::view).toList();
    }

    @Override
    public List<Tenure> tenures(CourtCode court, MatterId matter) {
        Optional<MatterFile> file = ground.tx().read(em -> ground.matters().find(em, matter))
                .filter(found -> found.view().court().equals(court));
        return file.map(found -> Tenures.of(found, handOvers(court, matter), ground.clock().instant()))
                .orElse(List.of());
    }

    @Override
    public List<MatterView> orphaned(CourtCode court, LocalDate day, int max) {
        int page = Math.max(1, Math.min(200, max));
        return ground.tx().read(em -> ground.matters().orphaned(em, court, day, page)).stream().map(MatterFile::view)
                .toList();
    }
}
