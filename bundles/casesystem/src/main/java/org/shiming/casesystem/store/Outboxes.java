package org.shiming.casesystem.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import org.shiming.api.casesystem.Delivery.State;
import org.shiming.api.value.MessageId;
import org.shiming.casesystem.domain.Message;
import org.shiming.casesystem.domain.Receipt;

/** Messages to the host, as delivery needs them. Each method runs in the caller's transaction. */
public final class Outboxes {
    private Outboxes() {}

    /**
     * Keeps a new message, last of its case.
     *
     * @param em the transaction
     * @param message the message
     * @param digest of its content, sealed
     * @param sealed its content
     */
    public static void add(EntityManager em, Message message, byte[] digest, Sealed sealed) {
        Integer last = em.createQuery("select max(o.caseSeq) from OutboxRow o where o.caseNumber = :number",
                Integer.class).setParameter("number", message.caseNumber().value()).getSingleResult();
        em.persist(new OutboxRow(message, last == null ? 1 : last + 1, digest));
        em.persist(new OutboxContent(message.key().value(), sealed));
    }

    /**
     * A message.
     *
     * @param em the entity manager
     * @param key its key
     * @return the message, empty if there is none
     */
    public static Optional<Message> find(EntityManager em, MessageId key) {
        return Optional.ofNullable(em.find(OutboxRow.class, key.value())).map(OutboxRow::message);
    }

    /**
     * The sealed digest of a message's content.
     *
     * @param em the entity manager
     * @param key its key
     * @return the digest, empty if there is no such message
     */
    public static Optional<byte[]> digest(EntityManager em, MessageId key) {
        return Optional.ofNullable(em.find(OutboxRow.class, key.value())).map(OutboxRow::digest);
    }

    /**
     * The messages that may be tried now: of each case only the oldest that waits.
     *
     * @param em the entity manager
     * @param now the time
     * @param max at most so many
     * @return their keys, oldest first
     */
    public static List<MessageId> due(EntityManager em, Instant now, int max) {
        return em.createQuery("select o.key from OutboxRow o where o.state = :waiting and o.nextTryMillis <= :now"
                + " and not exists (select e.key from OutboxRow e where e.caseNumber = o.caseNumber"
                + " and e.state = :waiting and e.caseSeq < o.caseSeq) order by o.createdMillis, o.key", String.class)
                .setParameter("waiting", State.WAITING).setParameter("now", now.toEpochMilli()).setMaxResults(max)
                .getResultList().stream().map(MessageId::new).toList();
    }

    /**
     * Begins a try, if the message is still due. Until then no other node tries it; if this one dies, another may
     * after.
     *
     * @param em the transaction
     * @param key the message
     * @param now the time
     * @param until when the try is over at the latest
     * @return the message as it was before, empty if it is not due any more
     */
    public static Optional<Message> begin(EntityManager em, MessageId key, Instant now, Instant until) {
        OutboxRow row = em.find(OutboxRow.class, key.value(), LockModeType.PESSIMISTIC_WRITE);
        if (row == null || !row.due(now.toEpochMilli())) {
            return Optional.empty();
        }
        Message before = row.message();
        row.begin(now.toEpochMilli(), until.toEpochMilli());
        return Optional.of(before);
    }

    /**
     * A message's content.
     *
     * @param em the entity manager
     * @param key its key
     * @return the content, empty if it is purged
     */
    public static Optional<Sealed> content(EntityManager em, MessageId key) {
        return Optional.ofNullable(em.find(OutboxContent.class, key.value())).map(OutboxContent::sealed);
    }

    /**
     * The try ended with a receipt.
     *
     * @param em the transaction
     * @param key the message
     * @param attempt which try
     * @param receipt the receipt
     * @param now the time
     * @return whether the try still counts
     */
    public static boolean receipt(EntityManager em, MessageId key, int attempt, Receipt receipt, Instant now) {
        Optional<OutboxRow> row = running(em, key, attempt);
        row.ifPresent(found -> found.receipt(receipt, now.toEpochMilli()));
        return row.isPresent();
    }

    /**
     * The try failed and another one is due.
     *
     * @param em the transaction
     * @param key the message
     * @param attempt which try
     * @param problem the code
     * @param counts whether it counts against the message
     * @param at when to try again
     */
    public static void again(EntityManager em, MessageId key, int attempt, String problem, boolean counts, Instant at) {
        running(em, key, attempt).ifPresent(row -> row.again(problem, counts, at.toEpochMilli()));
    }

    /**
     * The message is given up: a person must look.
     *
     * @param em the transaction
     * @param key the message
     * @param attempt which try
     * @param problem the code
     * @param now the time
     * @return whether the try still counts
     */
    public static boolean dead(EntityManager em, MessageId key, int attempt, String problem, Instant now) {
        Optional<OutboxRow> row = running(em, key, attempt);
        row.ifPresent(found -> found.dead(problem, now.toEpochMilli()));
        return row.isPresent();
    }

    private static Optional<OutboxRow> running(EntityManager em, MessageId key, int attempt) {
        return Optional.ofNullable(em.find(OutboxRow.class, key.value(), LockModeType.PESSIMISTIC_WRITE))
                .filter(row -> row.running(attempt));
    }

    /**
     * Lets everything that waits be tried now: the host is back.
     *
     * @param em the transaction
     * @param now the time
     * @param triedBefore only messages whose last try began before this: none of them is being tried now
     */
    public static void wake(EntityManager em, Instant now, Instant triedBefore) {
        em.createQuery("update OutboxRow o set o.nextTryMillis = :now where o.state = :waiting"
                + " and o.nextTryMillis > :now and o.triedMillis < :before and o.problem <> ''")
                .setParameter("now", now.toEpochMilli()).setParameter("before", triedBefore.toEpochMilli())
                .setParameter("waiting", State.WAITING).executeUpdate();
    }
}
