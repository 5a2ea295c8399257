package org.shiming.host.app;

import java.time.Instant;
import org.shiming.host.domain.Person;

/** A person's login. */
public final class Session {
    private final String id;
    private final String csrf;
    private final Person person;
    private final Instant openedAt;
    private volatile Instant seenAt;
    private String notice = "";

    Session(String id, String csrf, Person person, Instant now) {
        this.id = id;
        this.csrf = csrf;
        this.person = person;
        this.openedAt = now;
        this.seenAt = now;
    }

    /** @return the cookie's value */
    public String id() {
        return id;
    }

    /** @return what every form of this session carries */
    public String csrf() {
        return csrf;
    }

    /** @return who */
    public Person person() {
        return person;
    }

    /** Keeps a sentence for the next page. @param sentence what was done */
    public synchronized void tell(String sentence) {
        notice = sentence;
    }

    /** @return the sentence kept for this page, once; empty if none */
    public synchronized String told() {
        String told = notice;
        notice = "";
        return told;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant seenAt() {
        return seenAt;
    }

    void seen(Instant now) {
        seenAt = now;
    }
}
