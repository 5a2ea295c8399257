package org.shiming.door.app;

import org.shiming.api.identity.Caller;
import org.shiming.door.domain.Session;

/** A request that does nothing but be there. */
final class TestGuest implements CurrentCalls.Guest {
    private final Session session;
    private final boolean secure;

    TestGuest(Session session, boolean secure) {
        this.session = session;
        this.secure = secure;
    }

    @Override
    public Session session() {
        return session;
    }

    @Override
    public boolean secure() {
        return secure;
    }

    @Override
    public String reference() {
        return "test";
    }

    @Override
    public Caller caller() {
        return session == null ? Caller.NOBODY : session.caller();
    }

    @Override
    public String remote() {
        return "127.0.0.1";
    }

    @Override
    public void authenticated(Caller caller) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void operation(String operation) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void caseNumber(String caseNumber) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void messageId(String messageId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void outcome(String code) {
        throw new UnsupportedOperationException();
    }
}
