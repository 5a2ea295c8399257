package org.shiming.ledger.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.identity.Caller;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.ledger.domain.Block;
import org.shiming.ledger.domain.Ledger;
import org.shiming.ledger.domain.Sealed;
import org.shiming.ledger.store.BookRows;
import org.shiming.ledger.store.ChainRows;
import org.shiming.ledger.store.Head;
import org.shiming.support.json.Json;

/**
 * Exports the chain of one ledger as it stands, entry by entry, for the stand-alone verifier: whoever has the file can
 * check it without this suite. On record as every export.
 */
@Component(service = Proofs.class)
public final class Proofs {
    private static final long ENTRY_BYTES = 2_000;

    private final Exports exports;
    private final DataSource dataSource;

    /**
     * Made by Declarative Services.
     *
     * @param exports writes files under limits and on record
     * @param dataSource the suite's data source
     */
    @Activate
    public Proofs(@Reference Exports exports,
            @Reference(target = "(osgi.jndi.service.name=shiming)") DataSource dataSource) {
        this.exports = exports;
        this.dataSource = dataSource;
    }

    /**
     * Exports a chain.
     *
     * @param caller who asks
     * @param ledger the ledger of the caller's court
     * @return the file, or as {@link Exports#export}; {@code LEDGER_EMPTY} if it has not begun
     */
    public Outcome<Export> export(Caller caller, Ledger ledger) {
        Optional<Head> head = head(caller.court().value(), ledger);
        if (head.isEmpty()) {
            return Outcome.refused(Refusal.of(FaultKind.NOT_FOUND, "LEDGER_EMPTY", "该台账还没有登记，没有可导出的内容。"));
        }
        return exports.spooled(caller, ledger.name(), "全部登记（存证核验文件）", ExportForm.PROOF,
                head.get().lastSeq() * ENTRY_BYTES, out -> write(out, head.get()));
    }

    private long write(OutputStream out, Head head) throws IOException {
        Map<String, Object> first = new LinkedHashMap<>();
        first.put("form", "shiming-ledger-proof/1");
        first.put("court", head.court());
        first.put("ledger", head.ledger());
        first.put("entries", head.lastSeq());
        first.put("head", head.hash());
        line(out, first);
        long[] written = new long[1];
        try (ChainRows rows = new ChainRows(dataSource)) {
            rows.read(head.id(), stored -> {
                // What was entered since the head was read belongs to the next file.
                if (stored.sealed().block().seq() <= head.lastSeq()) {
                    entry(out, stored.sealed());
                    written[0]++;
                }
            });
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        } catch (SQLException failure) {
            throw new IllegalStateException("the chain could not be read", failure);
        }
        line(out, Map.of("end", written[0]));
        return written[0];
    }

    private static void entry(OutputStream out, Sealed sealed) {
        Block block = sealed.block();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("seq", block.seq());
        line.put("prevHash", block.prevHash());
        line.put("algorithm", block.algorithm());
        line.put("eventId", block.eventId());
        line.put("feed", block.feed());
        line.put("feedPosition", block.feedPosition());
        line.put("kind", block.kind());
        line.put("atMillis", block.atMillis());
        line.put("takenMillis", block.takenMillis());
        line.put("onDay", block.onDay());
        line.put("caseNumber", block.caseNumber());
        line.put("actor", block.actor());
        line.put("subject", block.subject());
        line.put("refersTo", block.refersTo());
        line.put("sourceHash", block.sourceHash());
        line.put("facts", block.facts());
        line.put("hash", sealed.hash());
        try {
            line(out, line);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void line(OutputStream out, Map<String, Object> line) throws IOException {
        out.write(Json.write(line).getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }

    private Optional<Head> head(String court, Ledger ledger) {
        try (Connection connection = dataSource.getConnection()) {
            return BookRows.ofCourt(connection, court).stream()
                    .filter(head -> head.ledger().equals(ledger.name()) && head.lastSeq() > 0).findFirst();
        } catch (SQLException failure) {
            throw new IllegalStateException("the chain's head could not be read", failure);
        }
    }
}
