package org.shiming.bench.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.shiming.bench.stage.Stage;

/** Lets callers call for a while. The first moments are not counted; a wrong answer ends the bench. */
public final class Crowd {
    private static final double UNCOUNTED = 0.15;

    private Crowd() {}

    /** Lets that many callers of a load call for that long, and measures until the server has come to rest. */
    public static Slice of(Load load, Stage stage, int callers, Duration length) {
        long begin = System.nanoTime() + (long) (length.toNanos() * UNCOUNTED);
        long end = begin + length.toNanos();
        Stage.Spent before = stage.spent(load.side());
        List<long[]> times = callers(load, stage, callers, new Times(begin, end));
        double seconds = (System.nanoTime() - begin) / 1e9;
        stage.settle();
        Stage.Spent after = stage.spent(load.side());
        long[] all = times.stream().flatMapToLong(Arrays::stream).toArray();
        long[] counted = LongStream.of(all).filter(nanos -> nanos > 0).toArray();
        double share = counted.length / (double) all.length;
        return new Slice(counted, seconds, (after.server() - before.server()) * share,
                (after.database() - before.database()) * share);
    }

    /** When counting begins and when it ends, in the nanoseconds of the system. */
    private record Times(long begin, long end) {}

    private static List<long[]> callers(Load load, Stage stage, int callers, Times times) {
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            List<Future<long[]>> running = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                running.add(threads.submit(() -> call(load.caller(stage), times)));
            }
            List<long[]> all = new ArrayList<>();
            for (Future<long[]> one : running) {
                all.add(one.get());
            }
            return all;
        } catch (ExecutionException failure) {
            throw new IllegalStateException(load.name() + " failed: " + failure.getCause().getMessage(),
                    failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(load.name() + " was interrupted", interrupted);
        } finally {
            threads.shutdownNow();
        }
    }

    /** The times of one caller's calls; 0 for those that are not counted. */
    private static long[] call(Caller caller, Times times) throws IOException {
        try (caller) {
            long[] nanos = new long[4096];
            int count = 0;
            // On a machine that is busy otherwise one call may outlast the slice; each caller counts at least one.
            for (long now = System.nanoTime(); now < times.end() || count == 0 || nanos[count - 1] == 0;) {
                caller.call();
                long then = System.nanoTime();
                if (count == nanos.length) {
                    nanos = Arrays.copyOf(nanos, count * 2);
                }
                nanos[count++] = now >= times.begin() ? then - now : 0;
                now = then;
            }
            return Arrays.copyOf(nanos, count);
        }
    }
}
