package org.shiming.bench.load;

import java.io.IOException;

/** One of the callers: does the same again and again, on its own connection. Used by one thread. */
public interface Caller extends AutoCloseable {
    /** One call, which must succeed: another answer than the expected one is an exception. */
    void call() throws IOException;

    @Override
    void close() throws IOException;
}
