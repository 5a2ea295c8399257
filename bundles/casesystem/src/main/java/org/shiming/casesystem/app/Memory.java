package org.shiming.casesystem.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.persistence.PersistenceException;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.casesystem.HostAnswer;
import org.shiming.api.value.CaseNumber;
import org.shiming.casesystem.store.Snapshots;
import org.shiming.casesystem.store.Snapshots.Remembered;
import org.shiming.support.json.Json;
import org.shiming.support.tx.DuplicateKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Remembers, sealed, what the host said last, so that an outage does not leave a judge without the case. */
final class Memory {
    private static final Logger LOG = LoggerFactory.getLogger(Memory.class);
    private static final Duration UNCHANGED = Duration.ofHours(1);
    private static final int MAX_KNOWN = 2000;

    private final Vault vault;
    private final int days;
    private final Clock clock;
    private final FreshAnswers<CaseNumber, String> written;

    Memory(Vault vault, int days, Clock clock) {
        this.vault = vault;
        this.days = days;
        this.clock = clock;
        this.written = new FreshAnswers<>(UNCHANGED, MAX_KNOWN, clock);
    }

    /** Not remembering is no reason to withhold the answer that is there. */
    void remember(CaseNumber number, CaseFacts facts, Instant asOf) {
        if (days == 0) {
            return;
        }
        String print = Json.fingerprint("snapshot", facts);
        if (written.get(number).filter(print::equals).isPresent()) {
            return;
        }
        try {
            byte[] sealed = vault.seal(Json.write(facts));
            vault.change(em -> Snapshots.remember(em, number.value(), sealed, asOf));
            written.put(number, print, asOf);
        } catch (DuplicateKey another) {
            LOG.debug("another thread remembered {} at the same moment", number);
        } catch (PersistenceException trouble) {
            LOG.warn("the case {} could not be remembered for outages", number, trouble);
        }
    }

    Optional<HostAnswer<CaseFacts>> recall(CaseNumber number) {
        if (days == 0) {
            return Optional.empty();
        }
        Optional<Remembered> row = vault.tx().read(em -> Snapshots.recall(em, number.value()));
        return row.filter(r -> r.asOf().isAfter(clock.instant().minus(Duration.ofDays(days))))
                .map(r -> new HostAnswer.Known<>(Json.read(vault.openText(r.facts()), CaseFacts.class), r.asOf(),
                        false));
    }

    void forget(CaseNumber number) {
        if (days > 0) {
            vault.change(em -> Snapshots.forget(em, number.value()));
        }
    }
}
