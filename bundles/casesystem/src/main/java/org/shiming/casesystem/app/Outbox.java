package org.shiming.casesystem.app;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.casesystem.Delivery;
import org.shiming.api.casesystem.Delivery.State;
import org.shiming.api.casesystem.Filing;
import org.shiming.api.casesystem.OutcomeReport;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.MessageId;
import org.shiming.casesystem.domain.Message;
import org.shiming.casesystem.store.Outboxes;
import org.shiming.casesystem.store.Sealed;
import org.shiming.support.tx.DuplicateKey;

/** Keeps what must reach the host: committed, sealed, before the caller goes on. */
@Component(service = Outbox.class, configurationPid = CasesystemConfig.PID)
public final class Outbox {
    private static final int RACES = 20;

    private final Vault vault;
    private final String ownCourt;
    private final Clock clock;
    private volatile Runnable bell = () -> {};

    /**
     * The outbox.
     *
     * @param vault what is kept
     * @param config the court of old case numbers
     */
    @Activate
    public Outbox(@Reference Vault vault, CasesystemConfig config) {
        this(vault, config, Clock.systemUTC());
    }

    Outbox(Vault vault, CasesystemConfig config, Clock clock) {
        this.vault = vault;
        this.ownCourt = CfgText.utf8(config.courtCode()).strip();
        this.clock = clock;
    }

    /** @param bell rung after a message is kept */
    void onNew(Runnable bell) {
        this.bell = bell;
    }

    /**
     * Keeps a paper.
     *
     * @param filing the paper
     * @return as {@code CaseSystem.file}
     */
    public Outcome<Delivery> file(Filing filing) {
        try {
            return keep(Envelope.of(filing));
        } catch (InvalidValue wrong) {
            return Outcome.refused(wrong.refusal());
        }
    }

    /**
     * Keeps an outcome.
     *
     * @param report the outcome
     * @return as {@code CaseSystem.report}
     */
    public Outcome<Delivery> report(OutcomeReport report) {
        try {
            return keep(Envelope.of(report));
        } catch (InvalidValue wrong) {
            return Outcome.refused(wrong.refusal());
        }
    }

    /**
     * How a message stands.
     *
     * @param key its key
     * @return its delivery, empty if there is none
     */
    public Optional<Delivery> delivery(MessageId key) {
        return vault.tx().read(em -> Outboxes.find(em, key)).map(Message::delivery);
    }

    private Outcome<Delivery> keep(Envelope envelope) {
        byte[] digest = envelope.digest();
        Optional<Outcome<Delivery>> known = earlier(envelope.key(), digest);
        if (known.isPresent()) {
            return known.get();
        }
        Message message = fresh(envelope);
        byte[] sealedDigest = vault.seal(digest);
        Sealed content = new Sealed(vault.seal(envelope.head()), vault.seal(envelope.body()));
        for (int race = 1;; race++) {
            try {
                vault.change(em -> Outboxes.add(em, message, sealedDigest, content));
                bell.run();
                return Outcome.done(message.delivery());
            } catch (DuplicateKey taken) {
                // The same message on another thread, or another message that took this case's next number.
                Optional<Outcome<Delivery>> other = earlier(envelope.key(), digest);
                if (other.isPresent()) {
                    return other.get();
                }
                if (race >= RACES) {
                    throw taken;
                }
            }
        }
    }

    private Message fresh(Envelope envelope) {
        String named = envelope.caseNumber().courtShortName();
        Instant now = clock.instant();
        return new Message(envelope.key(), envelope.caseNumber(), named.isEmpty() ? ownCourt : named, envelope.type(),
                envelope.kind(), envelope.body().length, State.WAITING, 0, 0, "", now, Instant.EPOCH, now,
                Optional.empty());
    }

    private Optional<Outcome<Delivery>> earlier(MessageId key, byte[] digest) {
        return vault.tx().read(em -> Outboxes.digest(em, key)
                .map(sealed -> MessageDigest.isEqual(vault.open(sealed), digest)
                        ? Outcome.done(Outboxes.find(em, key).orElseThrow().delivery())
                        : Outcome.refused(Refusal.of(FaultKind.CONFLICT, "MESSAGE_ID_REUSED",
                                "这个消息编号已用于送往审判业务系统的另一项内容，原内容已保存且未被改动；请使用新的消息编号重新提交。"))));
    }
}
