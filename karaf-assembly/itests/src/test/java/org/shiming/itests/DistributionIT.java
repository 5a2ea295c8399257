package org.shiming.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

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
        distribution = Unpacking.named("distribution").start();
    }

    @AfterClass
    public static void stop() {
        distribution.close();
    }

    @Test
    public void everyBundleIsActive() {
        List<String> idle = bundles().filter(line -> line.contains("org.shiming."))
                .filter(line -> !line.contains("Active")).toList();
        assertEquals(List.of(), idle);
    }

    @Test
    public void healthAnswers() {
        assertEquals(200, distribution.answers().get("/shiming/health").statusCode());
    }

    @Test
    public void theReferenceHostIsNotPartOfProduction() {
        assertFalse(bundles().anyMatch(line -> line.contains("org.shiming.host-reference")));
        assertEquals(404, distribution.answers().get("/host/").statusCode());
    }

    @Test
    public void whatHasOpenAdvisoriesIsNotInstalled() {
        List<String> unwanted = bundles().filter(line -> line.matches(
                ".*(karaf\\.instance|karaf\\.jdbc|karaf\\.jndi|cxf.*(jms|ws-transfer|oauth|jose)|jetty.http2|jaspi).*"))
                .toList();
        assertEquals(List.of(), unwanted);
    }

    @Test
    public void nobodyCanLogInUnlessAnOperatorWasAdded() throws IOException {
        List<String> users = Files.readAllLines(distribution.home().resolve("etc/users.properties")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        assertEquals("only the test's own operator: " + users.size(), 1, users.size());
    }

    @Test
    public void everyPortIsOfLoopback() throws IOException {
        List<String> open = Listening.of(distribution.pid()).stream().filter(address -> !address.isLoopbackAddress())
                .map(Object::toString).toList();
        assertEquals(List.of(), open);
    }

    private static Stream<String> bundles() {
        return distribution.shell().run("bundle:list -t 0 -s --no-format").lines();
    }
}
