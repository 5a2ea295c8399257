package org.shiming.door.domain;

/** A request that waits before a closed gate. */
public interface Waiting {
    /** The gate opened: the request is served from the start. Never blocks. */
    void resume();
}
