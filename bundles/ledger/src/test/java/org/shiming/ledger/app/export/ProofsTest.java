package org.shiming.ledger.app.export;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.PersonId;
import org.shiming.ledger.app.Fixture;
import org.shiming.ledger.app.Hashes;
import org.shiming.ledger.app.MemoryFeed;
import org.shiming.ledger.app.Samples;
import org.shiming.ledger.domain.Block;
import org.shiming.ledger.domain.Ledger;
import org.shiming.support.json.Json;

/** The file that the stand-alone verifier reads holds everything that is hashed. */
public class ProofsTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Fixture ledger;
    private Proofs proofs;

    @Before
    public void open() {
        ledger = new Fixture();
        MemoryFeed matters = new MemoryFeed("matters");
        for (int i = 1; i <= 7; i++) {
            Samples.Session session = Samples.session("s-" + i);
            session.division = "䶮㛃𬭚\"\\\n庭";
            matters.add(session.fact());
        }
        ledger.follow(matters);
        proofs = new Proofs(new Exports(ledger.desk, ledger.dataSource(),
                new Spool(folder.getRoot().toPath(), () -> Long.MAX_VALUE, 0), Fixture.CLOCK), ledger.dataSource());
    }

    @After
    public void close() {
        ledger.close();
    }

    @Test
    public void headEntriesAndEndStandInOrderAndEveryHashCanBeComputedFromItsLine() throws IOException {
        String[] lines = file(Ledger.JUDGE_INITIATED).split("\n");
        assertEquals(9, lines.length);
        JsonNode head = Json.tree(lines[0]);
        assertEquals("shiming-ledger-proof/1", head.path("form").asText());
        assertEquals(Samples.COURT, head.path("court").asText());
        assertEquals(7, head.path("entries").asLong());
        String previous = Hashes.chain().genesis(Samples.COURT, "JUDGE_INITIATED", "SM3");
        for (int i = 1; i <= 7; i++) {
            JsonNode entry = Json.tree(lines[i]);
            assertEquals(previous, entry.path("prevHash").asText());
            previous = Hashes.chain().hash(block(entry));
            assertEquals(previous, entry.path("hash").asText());
        }
        assertEquals(previous, head.path("head").asText());
        assertEquals(7, Json.tree(lines[8]).path("end").asInt());
    }

    @Test
    public void itIsOnRecordAndAnEmptyLedgerSaysSo() throws IOException {
        file(Ledger.JUDGE_INITIATED);
        assertEquals("PROOF", ledger.desk.exports(Samples.COURT, 1).kept().get(0).request().form());
        Outcome<Export> none = proofs.export(caller(Samples.COURT), Ledger.LEADER);
        assertEquals("LEDGER_EMPTY", ((Outcome.Refused<Export>) none).refusal().code());
        assertTrue("nobody exports another court's",
                proofs.export(caller("豫0482"), Ledger.JUDGE_INITIATED) instanceof Outcome.Refused);
    }

    private String file(Ledger which) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        proofs.export(caller(Samples.COURT), which).orFault().send(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Caller caller(String court) {
        return new Caller(new PersonId("tm-1"), "关若飞", Set.of(Role.TRIAL_MANAGEMENT), new CourtCode(court), "审管办",
                false);
    }

    private static Block block(JsonNode line) {
        return new Block(line.path("seq").asLong(), line.path("prevHash").asText(), line.path("algorithm").asText(),
                line.path("eventId").asText(), line.path("feed").asText(), line.path("feedPosition").asLong(),
                line.path("kind").asText(), line.path("atMillis").asLong(), line.path("takenMillis").asLong(),
                line.path("onDay").asInt(), line.path("caseNumber").asText(), line.path("actor").asText(),
                line.path("subject").asText(), line.path("refersTo").asLong(), line.path("sourceHash").asText(),
                line.path("facts").asText());
    }
}
