package org.shiming.casesystem.app;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.casesystem.Delivery.State;
import org.shiming.api.casesystem.Filing;
import org.shiming.api.casesystem.OutcomeReport;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.DocumentId;
import org.shiming.casesystem.domain.Host;
import org.shiming.casesystem.domain.Message;
import org.shiming.casesystem.domain.Receipt;
import org.shiming.casesystem.store.Outboxes;
import org.shiming.casesystem.store.Snapshots;
import org.shiming.casesystem.testing.Configs;
import org.shiming.casesystem.testing.Soap;
import org.shiming.support.feed.Fact;

public class VaultTest {
    private Ground ground;

    @Before
    public void open() throws Exception {
        ground = new Ground();
    }

    @After
    public void close() {
        ground.close();
    }

    @Test
    public void aChangeThatFailsLeavesNeitherReceiptNorFact() {
        ground.outbox.file(Samples.filing("k-1"));
        Receipt receipt = new Receipt(Optional.of("HZ-1"), Optional.empty());
        assertThrows(IllegalStateException.class, () -> ground.vault.record(em -> {
            Outboxes.begin(em, Samples.key("k-1"), ground.clock.instant(), ground.clock.instant());
            Outboxes.receipt(em, Samples.key("k-1"), 1, receipt, ground.clock.instant());
            em.flush();
            throw new IllegalStateException("in the middle");
        }));
        assertEquals(State.WAITING, ground.outbox.delivery(Samples.key("k-1")).orElseThrow().state());
        assertTrue(ground.feed().isEmpty());
    }

    @Test
    public void aFactIsWrittenWithItsChange() {
        ground.outbox.file(Samples.filing("k-1"));
        Message message = ground.vault.tx().read(em -> Outboxes.find(em, Samples.key("k-1"))).orElseThrow();
        ground.vault.record(em -> List.of(Facts.dead(message, "HOST_TOO_LARGE", ground.clock.instant())));
        assertEquals(1, ground.feed().size());
        ground.vault.record(em -> List.<Fact>of());
        assertEquals(1, ground.feed().size());
    }

    @Test
    public void whatIsSealedTwiceLooksDifferentAndOpensTheSame() {
        byte[] once = ground.vault.seal("张䶮");
        byte[] twice = ground.vault.seal("张䶮");
        assertFalse(Arrays.equals(once, twice));
        assertEquals("张䶮", ground.vault.openText(once));
        assertArrayEquals("张䶮".getBytes(StandardCharsets.UTF_8), ground.vault.open(twice));
    }

    @Test
    public void theKeyFileIsMadeOnceBelowKarafsFolder() throws IOException {
        Path base = Files.createTempDirectory("karaf");
        String before = System.getProperty("karaf.base");
        System.setProperty("karaf.base", base.toString());
        try {
            CasesystemConfig config = Configs.of(CasesystemConfig.class, Map.of("fieldKeyFile", "field.key"));
            Vault first = new Vault(() -> "sm_casesystem", ground.database.factory(), new Ground.Bells(), config);
            Vault second = new Vault(() -> "sm_casesystem", ground.database.factory(), new Ground.Bells(), config);
            assertEquals("same", second.openText(first.seal("same")));
            first.close();
            second.close();
            assertEquals(32, Files.size(base.resolve("field.key")));
        } finally {
            if (before == null) {
                System.clearProperty("karaf.base");
            } else {
                System.setProperty("karaf.base", before);
            }
            Files.deleteIfExists(base.resolve("field.key"));
            Files.delete(base);
        }
    }

    @Test
    public void anOlderAnswerDoesNotReplaceANewerOne() {
        var newer = ground.clock.instant();
        byte[] facts = ground.vault.seal("newer");
        ground.vault.change(em -> Snapshots.remember(em, "c", facts, newer));
        ground.vault.change(em -> Snapshots.remember(em, "c", new byte[]{1}, newer.minusSeconds(1)));
        assertArrayEquals(facts, ground.vault.tx().read(em -> Snapshots.recall(em, "c")).orElseThrow().facts());
        assertEquals(Integer.valueOf(0), ground.vault.tx().write(em -> Snapshots.purge(em, newer)));
        assertEquals(Integer.valueOf(1), ground.vault.tx().write(em -> Snapshots.purge(em, newer.plusMillis(1))));
        assertTrue(ground.vault.tx().read(em -> Snapshots.recall(em, "c")).isEmpty());
    }

    @Test
    public void housekeepingRunsOnceAnHourWhateverTheClockDoes() {
        ground.host.put(Samples.CASE.value(), Soap.civil(Samples.CASE.value()));
        Housekeeping housekeeping = new Housekeeping(ground.vault, ground.config, ground.clock);
        housekeeping.sometimes();
        new Cases(ground.line, ground.vault, ground.config, ground.clock).find(Samples.CASE);
        ground.clock.forward(Duration.ofMinutes(59));
        housekeeping.sometimes();
        assertTrue(remembered());
        ground.clock.forward(Duration.ofDays(31));
        housekeeping.sometimes();
        assertFalse(remembered());
    }

    @Test
    public void anEnvelopeGivesTheHostWhatWasPutIn() throws Exception {
        Taker host = new Taker();
        Envelope.of(Samples.filing("k-1")).sendTo(host);
        assertEquals(Samples.filing("k-1"), host.taken);
        Envelope.of(Samples.report("k-2")).sendTo(host);
        assertEquals(Samples.report("k-2"), host.taken);
    }

    @Test
    public void anEnvelopesDigestTellsEveryPartApart() {
        byte[] digest = Envelope.of(Samples.filing("k-1")).digest();
        assertArrayEquals(digest, Envelope.of(Samples.filing("k-1")).digest());
        assertFalse(Arrays.equals(digest,
                Envelope.of(Samples.filing("k-1", Samples.OTHER, "内容k-1")).digest()));
        assertFalse(Arrays.equals(digest, Envelope.of(Samples.report("k-1")).digest()));
        assertThrows(InvalidValue.class, () -> Envelope.of(Samples.report("k-1", "")));
        assertThrows(InvalidValue.class, () -> Envelope.of(Samples.report("k-1", "字".repeat(20_001))));
    }

    private boolean remembered() {
        return ground.vault.tx().read(em -> Snapshots.recall(em, Samples.CASE.value())).isPresent();
    }

    /** Remembers what it was given. */
    private static final class Taker implements Host {
        private Object taken;

        @Override
        public CaseFacts find(CaseNumber number) {
            throw new AssertionError("nobody asked");
        }

        @Override
        public String documentText(CaseNumber number,
                DocumentId document) {
            throw new AssertionError("nobody asked");
        }

        @Override
        public Receipt file(Filing filing) {
            taken = filing;
            return new Receipt(Optional.empty(), Optional.empty());
        }

        @Override
        public Receipt report(OutcomeReport report) {
            taken = report;
            return new Receipt(Optional.empty(), Optional.empty());
        }
    }
}
