package org.shiming.bench.load;

import java.util.Arrays;

/**
 * What one load did in some seconds.
 *
 * @param nanos how long each call took, ascending
 * @param seconds how long all of it took
 * @param serverCpu CPU seconds of the answering process, its work afterwards included
 * @param databaseCpu the same of a database server, 0 if the database is embedded
 */
public record Slice(long[] nanos, double seconds, double serverCpu, double databaseCpu) {
    /** Sorts. */
    public Slice {
        nanos = nanos.clone();
        Arrays.sort(nanos);
        if (nanos.length == 0) {
            throw new IllegalArgumentException("no call ended within the slice");
        }
    }

    /** Calls per second. */
    public double rate() {
        return nanos.length / seconds;
    }

    /** A percentile of a call's time, in milliseconds: the smallest that so many percent of the calls do not exceed. */
    public double millis(int percent) {
        int rank = (int) Math.ceil(nanos.length * percent / 100.0);
        return nanos[Math.max(0, rank - 1)] / 1e6;
    }

    /** CPU milliseconds of the server per call. */
    public double serverMillis() {
        return serverCpu * 1000 / nanos.length;
    }

    /** CPU milliseconds of the database server per call. */
    public double databaseMillis() {
        return databaseCpu * 1000 / nanos.length;
    }
}
