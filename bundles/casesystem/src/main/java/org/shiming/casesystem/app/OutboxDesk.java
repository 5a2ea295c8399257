package org.shiming.casesystem.app;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.MessageId;
import org.shiming.casesystem.domain.Backlog;
import org.shiming.casesystem.domain.Message;
import org.shiming.casesystem.domain.OutboxFilter;
import org.shiming.casesystem.store.OutboxLists;
import org.shiming.casesystem.store.Outboxes;
import org.shiming.support.feed.Fact;
import org.shiming.support.feed.Journal;
import org.shiming.support.json.Json;

/** What people do with the outbox: look, and send again. People see their own court; operators the installation. */
@Component(service = OutboxDesk.class)
public final class OutboxDesk {
    private final Vault vault;
    private final Runnable bell;
    private final Clock clock;

    /**
     * A page.
     *
     * @param messages the messages
     * @param total how many there are on all pages
     */
    public record Page(List<Message> messages, long total) {}

    /**
     * What a resend did.
     *
     * @param key the message
     * @param at when it was put back
     */
    public record Resent(MessageId key, Instant at) {}

    /**
     * The desk.
     *
     * @param vault what is kept
     * @param courier told when something is to be sent again
     */
    @Activate
    public OutboxDesk(@Reference Vault vault, @Reference Courier courier) {
        this(vault, courier::ring, Clock.systemUTC());
    }

    OutboxDesk(Vault vault, Runnable bell, Clock clock) {
        this.vault = vault;
        this.bell = bell;
        this.clock = clock;
    }

    /**
     * One page.
     *
     * @param caller who looks
     * @param filter what for; the court is the caller's, whatever it says
     * @return the page
     */
    public Page page(Caller caller, OutboxFilter filter) {
        OutboxFilter own = filter.of(court(caller));
        return vault.tx().read(em -> new Page(OutboxLists.page(em, own), OutboxLists.count(em, own)));
    }

    /**
     * The backlog.
     *
     * @param caller who looks
     * @return what has not reached the host
     */
    public Backlog backlog(Caller caller) {
        return vault.tx().read(em -> OutboxLists.backlog(em, court(caller)));
    }

    /**
     * Sends a dead message again, once per command.
     *
     * @param caller who
     * @param command the command's own id
     * @param key the message
     * @return what was done, or why not
     */
    public Outcome<Resent> resend(Caller caller, MessageId command, MessageId key) {
        String print = Json.fingerprint("resend", key);
        Optional<Outcome<Resent>> earlier = vault.journal().earlier(command, print, Resent.class);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        Instant now = clock.instant();
        Outcome<Resent> outcome = vault.journal().once(command, print, Resent.class, em -> {
            Optional<Message> seen = Outboxes.find(em, key)
                    .filter(m -> court(caller).map(own -> own.equals(m.court())).orElse(true));
            if (seen.isEmpty()) {
                return refused(FaultKind.NOT_FOUND, "MESSAGE_UNKNOWN", "没有这条待送达记录，请刷新列表后重试；本次未改动任何内容。");
            }
            if (OutboxLists.revive(em, key, now).isEmpty()) {
                return refused(FaultKind.CONFLICT, "MESSAGE_NOT_DEAD", "只有“送达失败”的记录可以重新送达；这条记录正在送达或已有回执，本次未改动。");
            }
            Resent done = new Resent(key, now);
            Message message = seen.get();
            return Outcome.done(new Journal.Change<>(done, Fact.of("HOST_RESEND", now, message.court(),
                    message.caseNumber().value(), caller.id().value(), 1, done)));
        });
        bell.run();
        return outcome;
    }

    private static Outcome<Journal.Change<Resent>> refused(FaultKind kind, String code, String text) {
        return Outcome.refused(Refusal.of(kind, code, text));
    }

    private static Optional<String> court(Caller caller) {
        return caller.isAny(Role.IT_OPERATIONS) ? Optional.empty() : Optional.of(caller.court().value());
    }
}
