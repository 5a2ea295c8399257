package org.shiming.itests;

import static org.junit.Assert.assertEquals;

import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.shiming.itests.running.RunningDistribution;
import org.shiming.itests.running.Unpacking;

/** The same folder started again: after a stop in order, and after a power failure. */
public class StartAgainIT {
    private static RunningDistribution distribution;

    @BeforeClass
    public static void start() {
        distribution = Unpacking.named("again").withDemo().start();
    }

    @AfterClass
    public static void stop() {
        distribution.close();
    }

    @Test
    public void afterAStopEverythingIsThere() {
        String before = features();
        distribution.stop();
        distribution.start();
        assertEquals(before, features());
    }

    @Test
    public void afterAPowerFailureEverythingIsThere() {
        String before = features();
        distribution.kill();
        distribution.start();
        assertEquals(before, features());
    }

    private static String features() {
        return distribution.shell().run("feature:list -i --no-format");
    }
}
