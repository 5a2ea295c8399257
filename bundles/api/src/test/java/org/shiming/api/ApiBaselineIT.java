package org.shiming.api;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.Test;

import aQute.bnd.differ.Baseline;
import aQute.bnd.differ.DiffPluginImpl;
import aQute.bnd.osgi.Jar;
import aQute.bnd.osgi.Processor;

/**
 * Compares the built api with the one released last: whoever was built against that must go on working, or the package
 * must say by its version that it does not. After a release, or a change that is meant, the baseline is renewed by
 *
 * <pre>cp bundles/api/target/api-*.jar config/quality/baseline/api.jar</pre>
 */
public class ApiBaselineIT {
    private static final Path BASELINE = Path.of("../../config/quality/baseline/api.jar");

    @Test
    public void everyChangeShowsInThePackagesVersion() throws Exception {
        assumeTrue("no baseline yet at " + BASELINE, Files.exists(BASELINE));
        try (Jar older = new Jar(BASELINE.toFile());
                Jar newer = new Jar(built().toFile());
                Processor processor = new Processor()) {
            List<String> wrong = new Baseline(processor, new DiffPluginImpl()).baseline(newer, older, null).stream()
                    .filter(info -> info.mismatch).map(ApiBaselineIT::sentence).toList();
            assertTrue("the built jar exports nothing", newer.getPackages().contains("org.shiming.api.value"));
            assertEquals(List.of(), wrong);
        }
    }

    private static String sentence(Baseline.Info info) {
        return info.packageName + " changed (" + info.packageDiff.getDelta() + "): its version is " + info.newerVersion
                + ", and must be " + info.suggestedVersion;
    }

    private static Path built() throws IOException {
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(Path.of("target"), "api-*.jar")) {
            for (Path jar : jars) {
                if (!jar.toString().endsWith("-tests.jar")) {
                    return jar;
                }
            }
        }
        throw new IOException("no api jar in target");
    }
}
