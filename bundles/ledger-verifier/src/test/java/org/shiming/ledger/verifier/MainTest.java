package org.shiming.ledger.verifier;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Change, delete, insert, reorder, truncate: found and named from the exported file alone. */
public class MainTest {
    private static final int ENTRIES = 12;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final ChainFile chain = new ChainFile("豫0481", "DUTY_LAWYER", ENTRIES);
    private String said = "";

    @Before
    public void wholeBefore() throws IOException {
        assertEquals(0, check(chain.lines()));
        assertTrue(said, said.contains("完好 WHOLE 豫0481 律师值班台账 12 条"));
    }

    @Test
    public void everyChangedMemberIsNamed() throws IOException {
        for (String[] change : new String[][]{{"\"facts\":\"", "\"facts\":\"x"}, {"\"kind\":\"", "\"kind\":\"X"},
            {"\"actor\":\"", "\"actor\":\"x"}, {"\"caseNumber\":\"", "\"caseNumber\":\"x"},
            {"\"eventId\":\"", "\"eventId\":\"x"}, {"\"feed\":\"", "\"feed\":\"x"},
            {"\"subject\":\"", "\"subject\":\"x"},
            {"\"feedPosition\":", "\"feedPosition\":9"}, {"\"atMillis\":", "\"atMillis\":9"},
            {"\"takenMillis\":", "\"takenMillis\":9"}, {"\"onDay\":", "\"onDay\":1"},
            {"\"refersTo\":", "\"refersTo\":9"},
            {"\"algorithm\":\"SM3", "\"algorithm\":\"SHA-256"}, {"\"algorithm\":\"SM3", "\"algorithm\":\"MD5"}}) {
            broken("CHANGED", 5, lines -> lines.set(5, lines.get(5).replace(change[0], change[1])));
        }
    }

    @Test
    public void aDeletedEntryIsNamed() throws IOException {
        broken("MISSING", 5, lines -> lines.remove(5));
        broken("MISSING", 1, lines -> lines.remove(1));
    }

    @Test
    public void theEndCutOffIsNamed() throws IOException {
        broken("TRUNCATED", 10, lines -> lines.subList(10, 13).clear());
    }

    @Test
    public void anInsertedEntryIsNamed() throws IOException {
        String more = new ChainFile("豫0481", "DUTY_LAWYER", ENTRIES + 1).lines().get(ENTRIES + 1);
        broken("ADDED", 13, lines -> lines.add(13, more));
        broken("ADDED", 5, lines -> lines.add(5, lines.get(5)));
    }

    @Test
    public void swappedContentsAreNamed() throws IOException {
        broken("REORDERED", 4, lines -> {
            String fourth = lines.get(4).replace("\"seq\":4,", "\"seq\":7,");
            lines.set(4, lines.get(7).replace("\"seq\":7,", "\"seq\":4,"));
            lines.set(7, fourth);
        });
    }

    @Test
    public void entriesInAnotherOrderOfLinesAreTheSameChain() throws IOException {
        List<String> lines = chain.lines();
        Collections.swap(lines, 4, 9);
        assertEquals(0, check(lines));
    }

    @Test
    public void anEntryReplacedTogetherWithItsHashIsNamed() throws IOException {
        broken("REPLACED", 6, lines -> lines.set(6, chain.forged(6)));
    }

    @Test
    public void anotherHeadIsNamed() throws IOException {
        broken("HEAD_CHANGED", 12, lines -> lines.set(0, lines.get(0).replace(chain.hash(12), chain.hash(11))));
    }

    @Test
    public void anotherLedgersChainIsNotThisOnes() throws IOException {
        broken("CHANGED", 1, lines -> lines.set(0, lines.get(0).replace("DUTY_LAWYER", "LEADER")));
    }

    @Test
    public void whatStandsBehindTheEndIsNamed() throws IOException {
        broken("ADDED", 13, lines -> lines.add(lines.get(1)));
    }

    @Test
    public void aFileThatIsNoneAndAMissingOneSayWhatIsWrong() throws IOException {
        assertEquals(2, check(List.of("nothing")));
        assertEquals(2, check(List.of("{\"form\":\"other\"}")));
        assertTrue(said, said.contains("shiming-ledger-proof/1"));
        assertEquals(2, run("nowhere.jsonl"));
        List<String> lines = chain.lines();
        lines.set(3, "{\"seq\":3}");
        assertEquals(2, check(lines));
        assertTrue(said, said.contains("prevHash"));
    }

    @Test
    public void withoutFilesOrWithAnUnknownOptionItSaysHowItIsUsed() {
        assertEquals(2, run());
        assertTrue(said, said.contains("usage"));
        assertEquals(2, run("--roots"));
        assertEquals(2, run("--other", "x", "file"));
    }

    @Test
    public void withoutRootsItSaysWhatItCannotFind() throws IOException {
        assertEquals(0, check(chain.lines()));
        assertTrue(said, said.contains("--roots"));
    }

    private void broken(String kind, long seq, Consumer<List<String>> hand) throws IOException {
        List<String> lines = new ArrayList<>(chain.lines());
        hand.accept(lines);
        assertEquals(kind, 1, check(lines));
        assertTrue(kind + " " + seq + ": " + said, said.contains("[" + kind + "]") && said.contains("第 " + seq + " 条"));
    }

    private int check(List<String> lines) throws IOException {
        Path file = folder.getRoot().toPath().resolve("proof.jsonl");
        Files.write(file, lines);
        return run(file.toString());
    }

    private int run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = Main.run(new PrintStream(out, true, StandardCharsets.UTF_8), arguments);
        said = out.toString(StandardCharsets.UTF_8);
        return code;
    }
}
