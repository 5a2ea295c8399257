package org.shiming.bench.machine;

import java.nio.file.Path;
import java.util.Arrays;

/** This machine: what processes have used, and how busy it is. */
public final class Machine {
    /** Linux counts CPU time in these, whatever the machine. */
    private static final double TICKS_PER_SECOND = 100;
    private static final int PARENT = 1;
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int CHILDREN_USER = 13;
    private static final int CHILDREN_SYSTEM = 14;
    private static final int IDLE = 3;
    private static final int IO_WAIT = 4;

    private final ProcFile proc;

    /** The real one. */
    public Machine() {
        this(Path.of("/proc"));
    }

    Machine(Path proc) {
        this.proc = new ProcFile(proc);
    }

    /** CPU seconds that a process has used. */
    public double cpu(long pid) {
        return proc.stat(Long.toString(pid)).map(stat -> ticks(stat, USER) + ticks(stat, SYSTEM)).orElse(0.0)
                / TICKS_PER_SECOND;
    }

    /** CPU seconds of a process, its living children and those that have ended. */
    public double family(long pid) {
        String parent = Long.toString(pid);
        double sum = proc.stat(parent).map(stat -> ticks(stat, USER) + ticks(stat, SYSTEM)
                + ticks(stat, CHILDREN_USER) + ticks(stat, CHILDREN_SYSTEM)).orElse(0.0);
        for (String each : proc.processes()) {
            sum += proc.stat(each).filter(stat -> stat[PARENT].equals(parent))
                    .map(stat -> ticks(stat, USER) + ticks(stat, SYSTEM)).orElse(0.0);
        }
        return sum / TICKS_PER_SECOND;
    }

    /** Memory of a process that lies in RAM, in MiB. */
    public double resident(long pid) {
        return proc.read(pid + "/status").flatMap(
                status -> status.lines().filter(line -> line.startsWith("VmRSS:")).findFirst()).map(
                        line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
                .orElseThrow(() -> new IllegalStateException("process " + pid + " has ended"));
    }

    /** CPU seconds that all processes together have used. */
    public double busy() {
        long[] numbers = proc.read("stat").map(text -> ProcFile.numbers(text.lines().findFirst().orElseThrow()))
                .orElseThrow();
        // The first eight; guests are counted in them already.
        return (Arrays.stream(numbers).limit(8).sum() - numbers[IDLE] - numbers[IO_WAIT]) / TICKS_PER_SECOND;
    }

    /** The load of the last minute, the last five and the last fifteen. */
    public String load() {
        return String.join(" ", Arrays.copyOf(proc.read("loadavg").orElseThrow().split(" "), 3));
    }

    private static double ticks(String[] stat, int field) {
        return Long.parseLong(stat[field]);
    }
}
