package org.shiming.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.shiming.itests.running.Answers;
import org.shiming.itests.running.Archive;
import org.shiming.itests.running.RunningDistribution;
import org.shiming.itests.running.Unpacking;

/**
 * A plug-in carried alone into a closed network as one file, late: absent, present, stopped, present, absent. It is the
 * ledger, which must hold every fact once, whenever it comes.
 */
public class ArchiveOfOnePlugInIT {
    private static final String PLUG_IN = "ledger";
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private static RunningDistribution distribution;

    @BeforeClass
    public static void start() {
        distribution = Unpacking.named("archive").withDemo().without("shiming-" + PLUG_IN).start();
    }

    @AfterClass
    public static void stop() {
        distribution.close();
    }

    @Test
    public void itComesLateWithItsFileHoldsEveryFactOnceAndGoesWithTheFile() throws IOException {
        MainJob job = new MainJob(distribution);
        List<MainJob.Done> before = List.of(job.explainNext(), job.explainNext());
        assertEquals("absent", state(PLUG_IN));
        Path deployed = deploy();
        distribution.await(PLUG_IN + " to answer", LIMIT, () -> state(PLUG_IN).equals("ACTIVE"));
        assertEquals("ACTIVE", state("judge-explanation"));
        LedgerReader ledger = new LedgerReader(distribution);
        before.forEach(ledger::assertHoldsOnce);
        assertEveryFactOnce(ledger);

        distribution.shell().run("bundle:stop org.shiming." + PLUG_IN);
        MainJob.Done meanwhile = job.explainNext();
        distribution.shell().run("bundle:start org.shiming." + PLUG_IN);
        distribution.await(PLUG_IN + " to answer again", LIMIT, () -> state(PLUG_IN).equals("ACTIVE"));
        ledger.assertHoldsOnce(meanwhile);
        before.forEach(ledger::assertHoldsOnce);
        assertEveryFactOnce(ledger);

        Files.delete(deployed);
        distribution.await(PLUG_IN + " to leave", LIMIT, () -> !state(PLUG_IN).equals("ACTIVE"));
        assertEquals("ACTIVE", state("judge-explanation"));
        assertFalse(distribution.shell().run("feature:list -i --no-format").contains("shiming-" + PLUG_IN));
    }

    /** As many entries as all feeds have facts, and every chain whole. */
    private static void assertEveryFactOnce(LedgerReader ledger) {
        distribution.await("the ledger to catch up", LIMIT, () -> ledger.entries() >= facts());
        assertEquals(facts(), ledger.entries());
        ledger.assertWhole();
    }

    private static long facts() {
        Matcher feed = Pattern.compile("[a-z-]+@(\\d+)").matcher(distribution.shell().run("shiming:status"));
        long facts = 0;
        while (feed.find()) {
            facts += Long.parseLong(feed.group(1));
        }
        return facts;
    }

    /** Written beside and moved in, so that nobody sees half of it. */
    private static Path deploy() throws IOException {
        Path folder = distribution.home().resolve("deploy");
        Path copy = Files.copy(archive(), distribution.home().resolve("arriving.kar"),
                StandardCopyOption.REPLACE_EXISTING);
        return Files.move(copy, folder.resolve("shiming-" + PLUG_IN + ".kar"), StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path archive() throws IOException {
        Path target = Archive.assembly().resolveSibling("features/target");
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().matches("shiming-" + PLUG_IN + "-.*\\.kar"))
                    .findFirst().orElseThrow(() -> new IOException("no archive of " + PLUG_IN + " in " + target));
        }
    }

    private static String state(String service) {
        for (JsonNode each : Answers.json(distribution.answers().get("/shiming/services")).path("services")) {
            if (each.path("name").asText().equals(service)) {
                return each.path("state").asText();
            }
        }
        return "absent";
    }
}
