package org.shiming.support.feed;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.persistence.EntityManager;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.MessageId;
import org.shiming.support.json.Json;
import org.shiming.support.tx.DuplicateKey;
import org.shiming.support.tx.Tx;

/**
 * Writes changes with their facts, once per message. The answer of a message is the payload of its fact, so a
 * repeated message is answered from the journal and does nothing. Safe for concurrent use, on several nodes too:
 * the message id is a unique key.
 */
public final class Journal {
    private static final EventIds IDS = new EventIds(System::currentTimeMillis);

    private final Tx tx;
    private final Runnable bell;

    /**
     * A journal over the bundle's own unit.
     *
     * @param tx the bundle's transactions
     * @param bell rung after each commit that wrote a fact
     */
    public Journal(Tx tx, Runnable bell) {
        this.tx = tx;
        this.bell = bell;
    }

    /**
     * A change on its way to the journal.
     *
     * @param answer what the caller gets; it is also the fact's payload
     * @param fact the fact
     * @param <A> the answer's type
     */
    public record Change<A>(A answer, Fact fact) {}

    /**
     * What a message was answered before, if it was.
     *
     * @param message the message
     * @param fingerprint of its content
     * @param type the answer's class
     * @param <A> the answer's type
     * @return empty if the message is new; the first answer; or {@code MESSAGE_ID_REUSED}
     */
    public <A> Optional<Outcome<A>> earlier(MessageId message, String fingerprint, Class<A> type) {
        return tx.read(em -> find(em, message)).map(row -> again(row, fingerprint, type));
    }

    /**
     * Makes a change, unless the message was answered before.
     *
     * @param message the message
     * @param fingerprint of its content
     * @param type the answer's class
     * @param work makes the change in its entity manager and says what happened; a refusal rolls everything back
     * @param <A> the answer's type
     * @return the answer, the first one if it is repeated; or the refusal
     */
    public <A> Outcome<A> once(MessageId message, String fingerprint, Class<A> type,
            Function<EntityManager, Outcome<Change<A>>> work) {
        for (boolean again = false;; again = true) {
            try {
                Outcome<A> outcome = tx.write(em -> keep(em, message, fingerprint, work));
                bell.run();
                return outcome;
            } catch (Refused refused) {
                // What the message did before may be the very reason why it cannot be done again.
                return earlier(message, fingerprint, type).orElseGet(() -> Outcome.refused(refused.refusal));
            } catch (DuplicateKey taken) {
                // This very message was faster on another thread; or a row that the work looks for has appeared
                // meanwhile, and looking again will find it.
                Optional<Outcome<A>> first = earlier(message, fingerprint, type);
                if (first.isPresent()) {
                    return first.get();
                }
                if (again) {
                    throw taken;
                }
            }
        }
    }

    private static <A> Outcome<A> keep(EntityManager em, MessageId message, String fingerprint,
            Function<EntityManager, Outcome<Change<A>>> work) {
        Outcome<Change<A>> result = work.apply(em);
        if (result instanceof Outcome.Refused<Change<A>> refused) {
            throw new Refused(refused.refusal());
        }
        Change<A> change = ((Outcome.Done<Change<A>>) result).value();
        em.persist(new FeedRow(IDS.next(), message.value(), fingerprint, change.fact()));
        return Outcome.done(change.answer());
    }

    /**
     * Adds further facts within a change's transaction, or facts that no message caused. A feed has the facts of one
     * moment in the order in which they were added; the message's own fact comes last.
     *
     * @param em the transaction's entity manager
     * @param facts the facts
     */
    public static void append(EntityManager em, List<Fact> facts) {
        for (Fact fact : facts) {
            em.persist(new FeedRow(IDS.next(), null, null, fact));
        }
    }

    private static Optional<FeedRow> find(EntityManager em, MessageId message) {
        return em.createQuery("select f from FeedRow f where f.messageId = :id", FeedRow.class)
                .setParameter("id", message.value()).getResultList().stream().findFirst();
    }

    private static <A> Outcome<A> again(FeedRow row, String fingerprint, Class<A> type) {
        if (!fingerprint.equals(row.fingerprint())) {
            return Outcome.refused(Refusal.of(FaultKind.CONFLICT, "MESSAGE_ID_REUSED",
                    "这个消息编号已用于另一项内容，原内容已保存且未被改动；请使用新的消息编号重新提交。"));
        }
        return Outcome.done(Json.read(row.payload(), type));
    }

    /** Carries a refusal out of the transaction so that it rolls back. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Refusal refusal;

        Refused(Refusal refusal) {
            super(refusal.code(), null, false, false);
            this.refusal = refusal;
        }
    }
}
