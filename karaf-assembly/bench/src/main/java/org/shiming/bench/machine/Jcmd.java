package org.shiming.bench.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks a running Java. */
public final class Jcmd {
    private static final Pattern USED = Pattern.compile("(?:generation|space)\\s+total \\d+K, used (\\d+)K");

    private Jcmd() {}

    /** What is live on the heap after a full collection, in MiB. */
    public static double liveHeap(long pid) {
        ask(pid, "GC.run");
        return used(ask(pid, "GC.heap_info"));
    }

    /** Sums the generations, as the serial collector names them. */
    static double used(String info) {
        Matcher generation = USED.matcher(info.lines().filter(line -> !line.contains("Metaspace"))
                .reduce("", (a, b) -> a + "\n" + b));
        double kilobytes = 0;
        boolean found = false;
        while (generation.find()) {
            kilobytes += Long.parseLong(generation.group(1));
            found = true;
        }
        if (!found) {
            throw new IllegalStateException("no heap in: " + info);
        }
        return kilobytes / 1024;
    }

    private static String ask(long pid, String... command) {
        List<String> words = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin/jcmd").toString(), Long.toString(pid)));
        words.addAll(List.of(command));
        try {
            Process jcmd = new ProcessBuilder(words).redirectErrorStream(true).start();
            String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (jcmd.onExit().join().exitValue() != 0) {
                throw new IllegalStateException("jcmd failed: " + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
