package org.shiming.casesystem.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.shiming.api.value.MessageId;
import org.shiming.casesystem.domain.HostRefusal;
import org.shiming.casesystem.domain.HostTrouble;
import org.shiming.casesystem.domain.HostTrouble.Kind;
import org.shiming.casesystem.domain.Message;
import org.shiming.casesystem.domain.Receipt;
import org.shiming.casesystem.domain.RetryRule;
import org.shiming.casesystem.store.Outboxes;
import org.shiming.casesystem.store.Sealed;
import org.shiming.support.feed.Fact;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One round of carrying the outbox to the host: one message at a time, in order per case. Several nodes may run it:
 * beginning a try reserves the message for as long as a try can take, and only the latest try may say how it ended. A
 * try that is repeated is filed once, because the host knows the key. Called by one thread.
 */
final class DeliveryRound {
    private static final Logger LOG = LoggerFactory.getLogger(DeliveryRound.class);
    private static final int BATCH = 20;
    /** Beyond the limit of a call: what reading and committing may take. */
    private static final Duration MARGIN = Duration.ofSeconds(10);
    private static final String UNREADABLE = "CONTENT_UNREADABLE";

    private final Line line;
    private final Vault vault;
    private final RetryRule rule;
    private final Duration reserve;
    private final Clock clock;
    private boolean wasAway;
    private volatile boolean open = true;

    DeliveryRound(Line line, Vault vault, CasesystemConfig config, Clock clock) {
        this.line = line;
        this.vault = vault;
        this.clock = clock;
        this.rule = new RetryRule(
                Duration.ofSeconds(Range.of("deliveryRetrySeconds", config.deliveryRetrySeconds(), 1, 3600)),
                Duration.ofSeconds(Range.of("deliveryRetryCapSeconds", config.deliveryRetryCapSeconds(),
                        config.deliveryRetrySeconds(), 86_400)),
                Duration.ofSeconds(Range.of("outageRetryCapSeconds", config.outageRetryCapSeconds(), 1, 3600)),
                Range.of("deadAfterTries", config.deadAfterTries(), 1, 10_000));
        this.reserve = Duration.ofMillis(config.deliveryTimeoutMillis()).plus(MARGIN);
    }

    /** Ends the round after the message that is being sent. */
    void stop() {
        open = false;
    }

    /** @return whether something moved, so that more may be due at once */
    boolean run() {
        wakeAfterOutage();
        List<MessageId> due = vault.tx().read(em -> Outboxes.due(em, clock.instant(), BATCH));
        boolean progress = false;
        for (MessageId key : due) {
            if (!open || !line.admitsDelivery()) {
                return false;
            }
            progress |= deliver(key);
        }
        return progress;
    }

    /** What failed in the outage has been told to wait; now it need not. */
    private void wakeAfterOutage() {
        boolean away = line.watch().silent().isPresent();
        if (wasAway && !away) {
            Instant now = clock.instant();
            vault.change(em -> Outboxes.wake(em, now, now.minus(reserve)));
        }
        wasAway = away;
    }

    private boolean deliver(MessageId key) {
        Instant now = clock.instant();
        Optional<Message> begun = vault.tx().write(em -> Outboxes.begin(em, key, now, now.plus(reserve)));
        if (begun.isEmpty()) {
            return false;
        }
        Message message = begun.get();
        try {
            return send(message, envelope(message));
        } catch (Unreadable unreadable) {
            LOG.error("the content of message {} cannot be read: is it the right key file?", key, unreadable);
            fail(message, UNREADABLE, true);
            return false;
        }
    }

    private boolean send(Message message, Envelope envelope) {
        Optional<Instant> answeredBefore = line.watch().answer();
        try {
            close(message, envelope.sendTo(line));
            return true;
        } catch (HostRefusal refusal) {
            bury(message, "HOST_" + refusal.code());
            return true;
        } catch (HostTrouble trouble) {
            boolean hostWorks = message.attempts() > 0
                    && answeredBefore.filter(message.triedAt()::isBefore).isPresent();
            boolean itsFault = trouble.kind() == Kind.TIMEOUT || trouble.kind() == Kind.FAULT;
            fail(message, trouble.code(), hostWorks && itsFault);
            return false;
        }
    }

    private Envelope envelope(Message message) throws Unreadable {
        Sealed sealed = vault.tx().read(em -> Outboxes.content(em, message.key()))
                .orElseThrow(() -> new Unreadable(null));
        try {
            return new Envelope(message.type(), message.key(), message.caseNumber(), message.kind(),
                    vault.openText(sealed.head()), vault.open(sealed.body()));
        } catch (IllegalStateException wrongKey) {
            throw new Unreadable(wrongKey);
        }
    }

    /** The content is gone, or another key sealed it. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(Throwable cause) {
            super("unreadable content", cause);
        }
    }

    private void close(Message message, Receipt receipt) {
        Instant now = clock.instant();
        int attempt = message.attempts() + 1;
        vault.record(em -> Outboxes.receipt(em, message.key(), attempt, receipt, now)
                ? List.of(Facts.receipt(message, receipt, now))
                : List.<Fact>of());
    }

    private void fail(Message message, String problem, boolean counts) {
        if (rule.dead(message.suspect() + (counts ? 1 : 0))) {
            bury(message, problem);
            return;
        }
        int attempt = message.attempts() + 1;
        Duration delay = rule.delay(attempt, !counts, ThreadLocalRandom.current().nextDouble());
        Instant at = clock.instant().plus(delay);
        vault.change(em -> Outboxes.again(em, message.key(), attempt, problem, counts, at));
    }

    private void bury(Message message, String problem) {
        Instant now = clock.instant();
        int attempt = message.attempts() + 1;
        vault.record(em -> Outboxes.dead(em, message.key(), attempt, problem, now)
                ? List.of(Facts.dead(message, problem, now))
                : List.<Fact>of());
        LOG.error("message {} of case {} could not be delivered ({}): see the list 待送达文书", message.key(),
                message.caseNumber(), problem);
    }
}
