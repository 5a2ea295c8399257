package org.shiming.door.web;

import javax.servlet.AsyncEvent;
import javax.servlet.AsyncListener;

/** Runs something when an asynchronous request is complete. */
final class Completion implements AsyncListener {
    private final Runnable work;

    Completion(Runnable work) {
        this.work = work;
    }

    @Override
    public void onComplete(AsyncEvent event) {
        work.run();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        // The servlet that started it decides; completion follows.
    }

    @Override
    public void onError(AsyncEvent event) {
        // Completion follows.
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        event.getAsyncContext().addListener(this);
    }
}
