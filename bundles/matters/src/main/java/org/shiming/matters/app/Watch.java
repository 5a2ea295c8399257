package org.shiming.matters.app;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.MessageId;
import org.shiming.matters.app.OwnerFacts.Orphan;
import org.shiming.matters.app.OwnerFacts.Orphans;
import org.shiming.matters.domain.MatterFile;
import org.shiming.matters.store.ChannelStore;
import org.shiming.support.feed.Fact;
import org.shiming.support.feed.Journal;
import org.shiming.support.feed.Journal.Change;
import org.shiming.support.json.Json;
import org.shiming.support.loop.Loop;

/**
 * Tells what nobody tells: that a mode has been deployed for which matters waited (they have moved on by
 * themselves), and
 * every night which matters have an owner who is away (一(二)4). Both are told once, on whichever node.
 */
@Component(service = Watch.class, immediate = true)
public final class Watch {
    private static final String ACTOR = "shiming";
    private static final long PERIOD_MILLIS = 15_000;
    /** A plug-in that is being updated is away for some seconds; only longer means that it was taken away. */
    private static final long GONE_MILLIS = 600_000;

    private final Ground ground;
    private final Plugins plugins;
    private final Runnable bell;
    private final ChannelStore channels = new ChannelStore();
    private final Map<ExplanationMode, Long> goneSince = new EnumMap<>(ExplanationMode.class);
    private final Loop loop;
    private LocalDate lastNight = LocalDate.MIN;

    /**
     * Made by Declarative Services.
     *
     * @param kernel the kernel
     * @param house its feed
     */
    @Activate
    public Watch(@Reference Kernel kernel, @Reference FeedHouse house) {
        this(kernel, house::ring, PERIOD_MILLIS);
    }

    Watch(Kernel kernel, Runnable bell, long periodMillis) {
        this.ground = kernel.ground();
        this.plugins = kernel.plugins();
        this.bell = bell;
        this.loop = new Loop("shiming-matters-watch", periodMillis, this::round);
    }

    /** Stops. */
    @Deactivate
    public void close() {
        loop.close();
    }

    /** A mode's arrival or departure. Public for the JSON mapper. */
    public record ChannelPayload(int v, ExplanationMode mode, String modeLabel, int waiting, String summary) {}

    /** One look; synchronized because tests look themselves. */
    synchronized boolean round() {
        channels();
        night();
        return false;
    }

    private void channels() {
        Set<ExplanationMode> installed = plugins.installed();
        long now = ground.clock().millis();
        for (ExplanationMode mode : ExplanationMode.values()) {
            if (installed.contains(mode)) {
                goneSince.remove(mode);
                note(mode, true);
            } else if (now - goneSince.computeIfAbsent(mode, m -> now) >= GONE_MILLIS) {
                note(mode, false);
            }
        }
    }

    private void note(ExplanationMode mode, boolean installed) {
        boolean told = ground.tx().write(em -> {
            if (!channels.note(em, mode, installed)) {
                return false;
            }
            Instant now = ground.clock().instant();
            channels.waiting(em, mode).forEach((court, waiting) -> Journal.append(em,
                    List.of(fact(now, court, mode, installed, waiting))));
            return true;
        });
        if (told) {
            bell.run();
        }
    }

    private static Fact fact(Instant now, CourtCode court, ExplanationMode mode, boolean installed, int waiting) {
        String summary = installed ? "“" + mode.label() + "”已可办理，等候的 " + waiting + " 个事项继续进行"
                : "“" + mode.label() + "”已停用，" + waiting + " 个事项保留等候";
        return new Fact(installed ? "CHANNEL_INSTALLED" : "CHANNEL_REMOVED", now, court.value(), "", ACTOR,
                Json.write(new ChannelPayload(1, mode, mode.label(), waiting, summary)));
    }

    private void night() {
        ZonedDateTime now = ground.clock().instant().atZone(OwnershipDesk.COURT_TIME);
        LocalDate today = now.toLocalDate();
        if (today.equals(lastNight) || now.getHour() < ground.settings().nightlyHour()) {
            return;
        }
        for (CourtCode court : ground.tx().read(em -> ground.absences().courts(em, today))) {
            orphans(court, today);
        }
        lastNight = today;
    }

    private void orphans(CourtCode court, LocalDate today) {
        List<MatterFile> files = ground.tx().read(em -> ground.matters().orphaned(em, court, today, 200));
        if (files.isEmpty()) {
            return;
        }
        List<Orphan> list = files.stream().map(file -> new Orphan(file.view().id(), file.view().owner())).toList();
        Orphans orphans = new Orphans(1, today, list.size(), list, "承办人离岗的未办结事项 " + list.size() + " 个，请统筹人员重新指派");
        String name = "orphans|" + court + "|" + today;
        MessageId once = new MessageId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
        ground.journal().once(once, Json.fingerprint("orphans", today), Orphans.class, em -> Outcome.done(new Change<>(
                orphans, OwnerFacts.orphans(ground.clock().instant(), court, ACTOR, orphans))));
    }
}
