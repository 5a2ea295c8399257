package org.shiming.bench.machine;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class MachineTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();
    private Machine machine;

    @Before
    public void proc() throws IOException {
        write("stat", "cpu  1000 200 300 5000 40 0 10 5 0 0\ncpu0 1 2 3 4 5 6 7 8 0 0\n");
        write("loadavg", "1.50 2.25 3.00 4/500 12345\n");
        write("7/stat", stat(7, "java (8) x", 1, 250, 50, 0, 0));
        write("7/status", "Name:\tjava\nVmPeak:\t999999 kB\nVmRSS:\t  460800 kB\n");
        write("20/stat", stat(20, "postgres", 1, 100, 100, 300, 100));
        write("21/stat", stat(21, "postgres", 20, 40, 10, 0, 0));
        write("22/stat", stat(22, "postgres", 20, 30, 20, 0, 0));
        machine = new Machine(folder.getRoot().toPath());
    }

    @Test
    public void aProcessWithABlankInItsNameIsRead() {
        assertEquals(3.0, machine.cpu(7), 0);
        assertEquals(450, machine.resident(7), 0);
    }

    @Test
    public void aServerCountsWithItsLivingAndItsDeadChildren() {
        assertEquals(7.0, machine.family(20), 0);
    }

    @Test
    public void anEndedProcessHasUsedNothingMore() {
        assertEquals(0, machine.cpu(99), 0);
    }

    @Test
    public void waitingIsNotBusy() {
        assertEquals(15.15, machine.busy(), 1e-9);
    }

    @Test
    public void theLoadIsTold() {
        assertEquals("1.50 2.25 3.00", machine.load());
    }

    @Test
    public void theLiveHeapIsTheSumOfItsGenerations() {
        assertEquals(91, Jcmd.used("""
                1234:
                 def new generation   total 44288K, used 1024K [0x1, 0x2, 0x3)
                  eden space 39424K,   2% used [0x1, 0x2, 0x3)
                 tenured generation   total 153600K, used 92160K [0x1, 0x2, 0x3)
                   the space 153600K,  60% used [0x1, 0x2, 0x3)
                 Metaspace       used 120000K, committed 130000K, reserved 1179648K
                """), 0);
    }

    private static String stat(int pid, String name, int parent, int user, int system, int deadUser, int deadSystem) {
        return pid + " (" + name + ") S " + parent + " 1 1 0 -1 0 0 0 0 0 " + user + " " + system + " " + deadUser + " "
                + deadSystem + " 20 0 1 0\n";
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.getRoot().toPath().resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
