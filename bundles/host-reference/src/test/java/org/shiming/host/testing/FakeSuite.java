package org.shiming.host.testing;

import java.util.ArrayList;
import java.util.List;
import org.shiming.host.app.Suite;

/** The suite as a test wants it: it notes what it is asked and answers what it is told to. */
public final class FakeSuite implements Suite {
    private final List<String> calls = new ArrayList<>();
    private Reply next = new Reply(200, "{}");
    private boolean away;

    @Override
    public synchronized Reply call(String operation, String json) throws SuiteUnavailable {
        calls.add(operation + " " + json);
        if (away) {
            throw new SuiteUnavailable("away", null);
        }
        return next;
    }

    public synchronized void answer(int status, String body) {
        away = false;
        next = new Reply(status, body);
    }

    public synchronized void goAway() {
        away = true;
    }

    public synchronized List<String> calls() {
        return List.copyOf(calls);
    }
}
