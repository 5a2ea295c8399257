package org.shiming.host.app;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.shiming.host.app.Suite.SuiteUnavailable;
import org.shiming.host.domain.Heading;
import org.shiming.host.domain.Message;
import org.shiming.host.domain.Refused;
import org.shiming.host.store.Db;
import org.shiming.host.store.OutboxRows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings messages to the suite until it acknowledges: one at a time, a case's messages in their order, with growing
 * pauses after failures. One thread; the message id stays the same, so that a repeated message has no second effect.
 */
public final class Outbox {
    /** The operation that tells of an issued judgment. */
    public static final String REPORT_JUDGMENT = "judge-explanation/reportJudgment";
    /** The operation that tells how a short message went. */
    public static final String REPORT_SMS = "judge-explanation/reportSms";
    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final int BATCH = 200;
    private static final int STOP_SECONDS = 5;
    private static final int MAX_DOUBLINGS = 5;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private final Db db;
    private final OutboxRows rows;
    private final Suite suite;
    private final Clock clock;
    private final String court;
    private final int pollSeconds;
    private volatile ScheduledExecutorService executor;

    /**
     * Wires the outbox; {@link #start()} sets it going.
     *
     * @param db where messages are kept
     * @param rows how
     * @param suite the receiver
     * @param clock the time
     * @param court the court whose account this system has at the suite: its judgments are reported
     * @param pollSeconds how often to look for messages whose pause is over
     */
    public Outbox(Db db, OutboxRows rows, Suite suite, Clock clock, String court,
            int pollSeconds) {
        this.db = db;
        this.rows = rows;
        this.suite = suite;
        this.clock = clock;
        this.court = court;
        this.pollSeconds = pollSeconds;
    }

    /** Starts sending. */
    public void start() {
        executor = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "host-outbox");
            thread.setDaemon(true);
            return thread;
        });
        executor.scheduleWithFixedDelay(this::look, pollSeconds, pollSeconds, TimeUnit.SECONDS);
    }

    /** Stops sending; what waits is kept. */
    public void stop() {
        ScheduledExecutorService running = executor;
        if (running == null) {
            return;
        }
        running.shutdownNow();
        try {
            if (!running.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The outbox did not stop within {} s", STOP_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Looks at once, after a change was committed. */
    public void wake() {
        ScheduledExecutorService running = executor;
        if (running != null && !running.isShutdown()) {
            running.execute(this::look);
        }
    }

    /**
     * Adds the report of an issued judgment, if it is of the court for which the suite works here.
     *
     * @param c the transaction of the change
     * @param heading the case
     * @param documentId the judgment
     * @throws SQLException if the database fails
     */
    public void judgment(Connection c, Heading heading, String documentId) throws SQLException {
        if (court.equals(heading.courtCode())) {
            add(c, REPORT_JUDGMENT, heading.caseNumber(), "documentId", documentId);
        }
    }

    /**
     * Adds a message in the transaction of the change it tells of.
     *
     * @param c that transaction
     * @param operation the operation to call
     * @param caseNumber the case
     * @param fields names and values in turn, beside the message id and the case number
     * @throws SQLException if the database fails
     */
    public void add(Connection c, String operation, String caseNumber, Object... fields) throws SQLException {
        String messageId = UUID.randomUUID().toString();
        Object[] all = new Object[fields.length + 4];
        all[0] = "messageId";
        all[1] = messageId;
        all[2] = "caseNumber";
        all[3] = caseNumber;
        System.arraycopy(fields, 0, all, 4, fields.length);
        rows.add(c, messageId, operation, caseNumber, Json.object(all), clock.instant());
    }

    /** @return what is not acknowledged, newest first, for operators */
    public List<Message> open() {
        return db.read(c -> rows.open(c, BATCH));
    }

    /**
     * Sends a message again at once, at an operator's word.
     *
     * @param messageId which
     * @throws Refused if it is acknowledged or unknown
     */
    public void again(String messageId) throws Refused {
        boolean found = db.inTransaction(c -> rows.again(c, messageId, clock.instant()));
        if (!found) {
            throw new Refused(Refused.Code.WRONG_STATE, "该消息已被确认或不存在，无需重发。");
        }
        wake();
    }

    /** The scheduler's loop: whatever goes wrong is logged, and the next look comes. */
    private void look() {
        try {
            pass();
        } catch (RuntimeException e) {
            LOG.warn("The outbox could not be worked off; messages are kept and tried again", e);
        }
    }

    /**
     * Tries what is due, in order. When the suite does not answer as it should, the rest waits for the next look: an
     * hour's outage must not cost an hour of timeouts. When it answers again, pauses still running are cut short.
     *
     * @return how many were acknowledged
     */
    int pass() {
        int acknowledged = 0;
        Set<String> heldCases = new HashSet<>();
        for (Message message : db.read(c -> rows.pending(c, BATCH))) {
            boolean due = acknowledged > 0 || !message.nextAt().isAfter(clock.instant());
            if (!due || heldCases.contains(message.caseNumber())) {
                heldCases.add(message.caseNumber());
                continue;
            }
            Message.State state = send(message);
            if (state == Message.State.PENDING) {
                return acknowledged;
            }
            acknowledged += state == Message.State.DONE ? 1 : 0;
        }
        return acknowledged;
    }

    private Message.State send(Message message) {
        Message.State state;
        String problem = "";
        try {
            Suite.Reply reply = suite.call(message.operation(), message.body());
            state = reply.done() ? Message.State.DONE
                    : reply.refused() ? Message.State.REFUSED : Message.State.PENDING;
            problem = reply.done() ? "" : reply.problem();
        } catch (SuiteUnavailable e) {
            LOG.debug("No answer for message {}", message.messageId(), e);
            state = Message.State.PENDING;
            problem = e.getMessage();
        }
        if (state != Message.State.DONE) {
            LOG.warn("Message {} ({}), try {}: {} {}", message.messageId(), message.operation(),
                    message.attempts() + 1, state, problem);
        }
        note(message, state, problem);
        return state;
    }

    private void note(Message message, Message.State state, String problem) {
        int doublings = Math.min(message.attempts(), MAX_DOUBLINGS);
        Instant next = clock.instant().plus(FIRST_PAUSE.multipliedBy(1L << doublings));
        db.read(c -> {
            rows.tried(c, message.messageId(), state, next, problem);
            return null;
        });
    }
}
