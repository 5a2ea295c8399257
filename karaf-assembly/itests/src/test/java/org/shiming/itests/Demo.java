package org.shiming.itests;

import org.shiming.itests.running.RunningDistribution;
import org.shiming.itests.running.Unpacking;

/** One distribution with the demonstration, shared by the test classes that leave it as they found it. */
public final class Demo {
    private static RunningDistribution running;

    private Demo() {}

    /** Started by whoever comes first; stopped with the JVM. */
    public static synchronized RunningDistribution running() {
        if (running == null) {
            RunningDistribution started = Unpacking.named("demo").withDemo().start();
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            running = started;
        }
        return running;
    }
}
