package org.shiming.door.web;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.servlet.http.HttpServletRequest;
import org.shiming.api.identity.Caller;
import org.shiming.door.app.CurrentCalls;
import org.shiming.door.domain.BodyText;
import org.shiming.door.domain.Denial;
import org.shiming.door.domain.RequestRules;
import org.shiming.door.domain.RequestRules.Head;
import org.shiming.door.domain.Route;
import org.shiming.door.domain.Session;
import org.shiming.door.spi.EndedCall;

/**
 * One request on its way through the door, over all of its dispatches. Served by one thread at a time; the container's
 * dispatch hands it from one to the next.
 */
final class Visit implements CurrentCalls.Guest {
    /** The request attribute that holds it. */
    static final String KEY = Visit.class.getName();

    private final long started = System.nanoTime();
    private final Instant at = Instant.now();
    private final String reference = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    private final String remote;
    private final boolean secure;
    private final Head head;
    private final AtomicBoolean ended = new AtomicBoolean();
    private Caller caller = Caller.NOBODY;
    private Session session;
    private byte[] body;
    private long reserved;
    private boolean inside;
    private boolean running;
    private Denial denial;
    private String operation = "";
    private String caseNumber = "";
    private String messageId = "";
    private String outcome = "";

    Visit(HttpServletRequest request, Head head) {
        this.remote = request.getRemoteAddr();
        this.secure = request.isSecure();
        this.head = head;
    }

    /** @return the visit of a request, null if it has not come to the door's filter */
    static Visit of(HttpServletRequest request) {
        return (Visit) request.getAttribute(KEY);
    }

    Head head() {
        return head;
    }

    Route route() {
        return head.route();
    }

    @Override
    public Session session() {
        return session;
    }

    void session(Session proven) {
        session = proven;
        caller = proven.caller();
    }

    byte[] body() {
        return body;
    }

    /** Takes the whole body, if it is text of the charset that it claims. */
    void accept(byte[] bytes) {
        body = bytes;
        String type = head.contentType() == null ? "" : head.contentType().toLowerCase(Locale.ROOT);
        if (!BodyText.valid(bytes, RequestRules.charset(type).isPresent())) {
            deny(BodyLimits.BAD_TEXT);
        }
    }

    long reserved() {
        return reserved;
    }

    void reserved(long bytes) {
        reserved = bytes;
    }

    boolean inside() {
        return inside;
    }

    void inside(boolean entered) {
        inside = entered;
    }

    boolean running() {
        return running;
    }

    void startRunning() {
        running = true;
    }

    Denial denial() {
        return denial;
    }

    void deny(Denial why) {
        denial = why;
        outcome = why.code();
    }

    @Override
    public boolean secure() {
        return secure;
    }

    @Override
    public String reference() {
        return reference;
    }

    @Override
    public Caller caller() {
        return caller;
    }

    @Override
    public String remote() {
        return remote;
    }

    @Override
    public void authenticated(Caller proven) {
        caller = proven;
    }

    @Override
    public void operation(String called) {
        operation = called;
    }

    @Override
    public void caseNumber(String number) {
        caseNumber = number;
    }

    @Override
    public void messageId(String id) {
        messageId = id;
    }

    @Override
    public void outcome(String code) {
        outcome = code;
    }

    /** @return whether this is a call of a service, and not just a look at its contract */
    boolean call() {
        boolean contract = head.reads() && (route().kind() == Route.Kind.SOAP || path().endsWith("/openapi.json"));
        return route().gated() && !contract;
    }

    private String path() {
        return route().path();
    }

    /** @return true the first time only */
    boolean endOnce() {
        return ended.compareAndSet(false, true);
    }

    /** @return what to tell listeners */
    EndedCall ended(int status) {
        String result = outcome.isEmpty() ? status < 400 ? "OK" : "HTTP_" + status : outcome;
        String service = route().gated() ? route().name() : route().path();
        String court = caller.known() ? caller.court().value() : EndedCall.NO_COURT;
        return new EndedCall(at, reference, caller.id().value(), court, remote, channel(), service,
                operation, caseNumber, messageId, result, status, (System.nanoTime() - started) / 1_000);
    }

    private String channel() {
        return switch (route().kind()) {
        case SOAP -> "SOAP";
        case JSON -> session != null ? "SCREEN" : "JSON";
        default -> "DOOR";
        };
    }
}
