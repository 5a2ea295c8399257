package org.shiming.itests.drill;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.shiming.itests.LedgerReader;
import org.shiming.itests.MainJob;
import org.shiming.itests.running.RunningDistribution;
import org.shiming.itests.running.Unpacking;

/**
 * Bundles are changed while callers call every service: one of each kind (ground, endpoint, papers, plug-in, reader of
 * feeds), with {@code -Ddrill=all} every bundle but two: {@code api}, to which all are wired, and {@code door}, which
 * holds the callers; they change with a restart. Run by hand, see the README of this module.
 */
public class HotDeployDrill {
    private static final Set<String> WITH_A_RESTART = Set.of("org.shiming.api", "org.shiming.door");
    private static final Pattern ADDRESS = Pattern.compile("- /shiming/\\*/([a-z-]+)");
    private static final Pattern REFRESHED = Pattern.compile("(?s)bundles refreshed: [^\\n]*\\n(.*?)将重启的组件");
    private static final String OF_EACH_KIND = "calendar,documents,endpoint,leader-assignment,ledger";
    private static final int HOLD_SECONDS = 25;
    private static final int ANSWER_MILLIS = 5_000;
    private static final Duration HANGS = Duration.ofMinutes(5);

    private static RunningDistribution distribution;
    private static MainJob job;

    private final Callers callers = new Callers(Duration.ofSeconds(HOLD_SECONDS));

    @BeforeClass
    public static void start() {
        // A hold for slow machines too; and references that only memory pressure would end are no leak.
        distribution = Unpacking.named("hot-deploy").withDemo()
                .set("org.shiming.door.cfg", "holdSeconds", Integer.toString(HOLD_SECONDS))
                .javaOption("-XX:SoftRefLRUPolicyMSPerMB=0").start();
        job = new MainJob(distribution);
        TestPlugIn.whole(distribution, Witness.class).install();
    }

    @AfterClass
    public static void stop() {
        if (distribution != null) {
            distribution.close();
        }
    }

    @After
    public void quiet() {
        callers.close();
    }

    /**
     * Each bundle is replaced twice at least, so a leak shows as two loaders for each. One is allowed, for heap dumps
     * show that some places hold whoever came first, once: the parsers of Derby and OpenJPA its stack trace, CXF's bus
     * the proxy made for it.
     */
    @Test
    public void bundlesAreChangedUnderLoadAndNobodyElseNotices() {
        List<Writer> writers = load();
        int loaders = Heap.loaders(distribution.pid());
        List<String> bundles = bundles();
        assertTrue(bundles.toString(), bundles.size() >= 1);
        for (String bundle : bundles) {
            change(bundle, "updated", () -> update(bundle));
            change(bundle, "uninstalled and installed", () -> replace(bundle));
        }
        callers.close();
        report(writers);
        LedgerReader ledger = new LedgerReader(distribution);
        writers.forEach(writer -> writer.assertAllOnce(ledger));
        ledger.assertWhole();
        ledger.assertHoldsOnce(job.explainNext());
        int now = Heap.loaders(distribution.pid());
        assertTrue(loaders + " class loaders became " + now, now <= loaders + bundles.size());
    }

    private List<Writer> load() {
        distribution.await("three duties reported by the host", HANGS, () -> job.all().size() >= 3);
        List<MainJob.Duty> duties = job.all();
        List<Writer> writers = new ArrayList<>();
        for (boolean soap : new boolean[]{false, true}) {
            writers.add(new Writer(distribution.answers().as("court-host", "Host-to-shiming-2026"),
                    duties.get(duties.size() - 1 - writers.size()), soap));
        }
        writers.forEach(writer -> writer.start(callers));
        new Readers(distribution, duties.get(0)).questions().forEach(callers::loop);
        return writers;
    }

    /** Rehearses a change, makes it, and compares: who was held, who was restarted, who failed. */
    private void change(String bundle, String what, Runnable change) {
        String rehearsal = distribution.shell().run("shiming:rehearse " + bundle);
        callers.announce(named(ADDRESS, rehearsal));
        int seen = witnessed().size();
        Map<String, Integer> before = callers.counts();
        change.run();
        distribution.awaitReady();
        distribution.await("every caller to be answered after " + bundle + " was " + what, HANGS,
                () -> callers.heardSince(before, 3));
        assertEquals("failed calls while " + bundle + " was " + what, List.of(), callers.takeFailures());
        Set<String> restarted = new TreeSet<>(witnessed().subList(seen, witnessed().size()));
        restarted.remove(bundle);
        restarted.removeAll(refreshed(rehearsal));
        assertEquals("others restarted while " + bundle + " was " + what, Set.of(), restarted);
    }

    /** Nobody waited longer than was announced; how long they did is kept with the test's reports. */
    private void report(List<Writer> writers) {
        StringBuilder text = new StringBuilder("longest wait in ms, good answers\n");
        callers.longest().forEach((name, longest) -> {
            text.append(String.format("%-32s %6d %6d%n", name, longest, callers.counts().get(name)));
            assertTrue(name + " waited " + longest + " ms", longest < HOLD_SECONDS * 1_000 + ANSWER_MILLIS);
        });
        text.append("told to come again: ").append(callers.toldToComeAgain()).append('\n');
        writers.forEach(writer -> text.append("acknowledged: ").append(writer.written()).append('\n'));
        try {
            Files.writeString(Path.of("target/hot-deploy.txt"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void update(String bundle) {
        distribution.shell().run("bundle:update " + bundle + " " + jar(bundle).toUri(), HANGS);
    }

    private static void replace(String bundle) {
        String name = bundle.substring("org.shiming.".length());
        if (features().contains("shiming-" + name)) {
            distribution.shell().run("feature:uninstall shiming-" + name + "; feature:install shiming-" + name,
                    HANGS);
        } else {
            distribution.shell().run("bundle:uninstall " + bundle + "; bundle:install -s -l 60 " + jar(bundle).toUri(),
                    HANGS);
        }
    }

    private static List<String> bundles() {
        return distribution.shell().run("bundle:list -t 0 -s --no-format").lines()
                .map(line -> line.substring(line.lastIndexOf('\t') + 1).strip())
                .filter(name -> name.startsWith("org.shiming.") && !name.startsWith("org.shiming.itests"))
                .filter(name -> !WITH_A_RESTART.contains(name) && !name.endsWith("host-reference"))
                .filter(HotDeployDrill::chosen).sorted().toList();
    }

    private static boolean chosen(String bundle) {
        String names = System.getProperty("drill", OF_EACH_KIND);
        String name = bundle.substring("org.shiming.".length());
        return "all".equals(names) || Arrays.asList(names.split(",")).contains(name);
    }

    private static Set<String> features() {
        Set<String> features = new HashSet<>();
        distribution.shell().run("feature:list -i --no-format").lines()
                .forEach(line -> features.add(line.split("\\s")[0]));
        return features;
    }

    private static Path jar(String bundle) {
        String name = bundle.substring("org.shiming.".length());
        Path folder = distribution.home().resolve("system/org/shiming").resolve(name).resolve("1.0.0-SNAPSHOT");
        Path jar = folder.resolve(name + "-1.0.0-SNAPSHOT.jar");
        assertTrue(jar.toString(), Files.exists(jar));
        return jar;
    }

    private static Set<String> named(Pattern pattern, String text) {
        Set<String> names = new HashSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private static Set<String> refreshed(String rehearsal) {
        Matcher list = REFRESHED.matcher(rehearsal);
        assertTrue(rehearsal, list.find());
        return new HashSet<>(Arrays.asList(list.group(1).replace("  - ", "").split("\n")));
    }

    private static List<String> witnessed() {
        Path file = distribution.home().resolve("data").resolve(Witness.FILE);
        try {
            return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
