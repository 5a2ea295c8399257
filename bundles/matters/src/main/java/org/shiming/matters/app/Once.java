package org.shiming.matters.app;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.persistence.EntityManager;
import org.shiming.api.matters.Act;
import org.shiming.api.outcome.Outcome;
import org.shiming.matters.domain.MatterFile;
import org.shiming.matters.domain.Refusals;
import org.shiming.matters.store.StaleRow;
import org.shiming.support.feed.Journal;
import org.shiming.support.tx.DuplicateKey;

/**
 * A change of one matter, once per message. The first try assumes that nobody else is at it; if somebody was faster,
 * the next takes the matter's row first, so it sees what the other did and decides anew. A refusal is answered from the
 * journal if the very message had been done before.
 *
 * @param ground the stores
 * @param act who, under which message
 * @param fingerprint of the message's content
 * @param type the answer's class
 * @param <A> the answer's type
 */
record Once<A>(Ground ground, Act act, String fingerprint, Class<A> type) {
    private static final int TRIES = 3;

    Outcome<A> change(MatterFile seen, BiFunction<EntityManager, MatterFile, Outcome<Journal.Change<A>>> work) {
        Outcome<A> outcome = tried(em -> work.apply(em, seen))
                .orElseGet(() -> again(em -> ground.matters().lock(em, seen.view().id())
                        .map(file -> work.apply(em, file))
                        .orElseGet(() -> Outcome.refused(Refusals.matterUnknown()))));
        return settled(outcome);
    }

    Outcome<A> settled(Outcome<A> outcome) {
        return outcome.isDone() ? outcome : ground.journal().earlier(act.message(), fingerprint, type).orElse(outcome);
    }

    Optional<Outcome<A>> tried(Function<EntityManager, Outcome<Journal.Change<A>>> work) {
        try {
            return Optional.of(ground.journal().once(act.message(), fingerprint, type, work));
        } catch (StaleRow | DuplicateKey faster) {
            return Optional.empty();
        }
    }

    private Outcome<A> again(Function<EntityManager, Outcome<Journal.Change<A>>> work) {
        for (int i = 0; i < TRIES; i++) {
            Optional<Outcome<A>> outcome = tried(work);
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        return Outcome.refused(Refusals.changedMeanwhile());
    }
}
