package org.shiming.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.shiming.itests.running.RunningDistribution;
import org.shiming.itests.running.Unpacking;

/** The distribution as an operator starts it, without the demonstration. */
public class DistributionIT {
    private static RunningDistribution distribution;

    @BeforeClass
    public static void start() {
        distribution = Unpacking.named("distribution").without("shiming-ledger").start();
    }

    @AfterClass
    public static void stop() {
        distribution.close();
    }

    @Test
    public void everyBundleIsActive() {
        List<String> idle = distribution.shell().run("bundle:list -t 0 -s --no-format").lines()
                .filter(line -> line.contains("org.shiming.")).filter(line -> !line.contains("Active")).toList();
        assertEquals(List.of(), idle);
    }

    @Test
    public void healthAnswers() {
        assertEquals(200, distribution.answers().get("/shiming/health").statusCode());
    }

    @Test
    public void theReferenceHostIsNotPartOfProduction() {
        assertFalse(distribution.shell().run("bundle:list -t 0 -s --no-format").contains("org.shiming.host-reference"));
        assertEquals(404, distribution.answers().get("/host/").statusCode());
    }

    @Test
    public void commandsWithOpenAdvisoriesAreNotThere() {
        String commands = distribution.shell().run("help");
        assertFalse(commands, commands.contains("instance:"));
        assertFalse(commands, commands.contains("jdbc:"));
        assertTrue(commands, commands.contains("bundle:"));
    }
}
