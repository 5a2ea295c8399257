package org.shiming.ledger.app.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.shiming.ledger.app.Hashes;
import org.shiming.ledger.app.office.Signer;
import org.shiming.ledger.domain.Root;
import org.shiming.ledger.store.BookRows;
import org.shiming.ledger.store.Head;
import org.shiming.ledger.store.RootRows;

/** Makes roots of what the ledgers have. Used by one thread. */
final class RootMaker {
    private final DataSource dataSource;
    private final Path folder;
    private final Signer signer;
    private final String algorithm;

    RootMaker(DataSource dataSource, Path folder, Signer signer, String algorithm) {
        this.dataSource = dataSource;
        this.folder = folder;
        this.signer = signer;
        this.algorithm = algorithm;
    }

    /**
     * Writes the roots that are due: of every court whose ledgers have new entries since the last.
     *
     * @param now the time; set back, a root is due at once
     * @param every how long a root counts
     * @return what was written
     */
    List<Root> due(Instant now, Duration every) {
        try {
            List<Root> written = new ArrayList<>();
            for (List<Head> heads : courts()) {
                Optional<Root> last = last(heads.get(0).court());
                boolean early = last.map(root -> Instant.parse(root.at()))
                        .filter(at -> !at.isAfter(now) && at.plus(every).isAfter(now)).isPresent();
                List<Root.Anchor> anchors = anchors(heads);
                if (!early && !last.map(Root::anchors).filter(anchors::equals).isPresent()) {
                    written.add(write(heads.get(0).court(), last, anchors, now));
                }
            }
            return written;
        } catch (SQLException failure) {
            throw new IllegalStateException("the ledgers could not be read for a root", failure);
        } catch (IOException failure) {
            throw new UncheckedIOException("a root could not be written outside the database", failure);
        }
    }

    private Root write(String court, Optional<Root> last, List<Root.Anchor> anchors, Instant now)
            throws IOException, SQLException {
        Root open = new Root(court, last.map(Root::number).orElse(0L) + 1, now.toString(),
                last.map(Root::root).orElse(Root.NONE), algorithm, anchors, "", "");
        Root root = open.sealed(Hashes.of(algorithm, open.text()), signer.sign(open.text()));
        // The file first: a root that is in the file and not in the table is found there, the other way it is missed.
        new RootFile(folder, court).append(root);
        try (Connection connection = dataSource.getConnection()) {
            RootRows.insert(connection, new RootRows.Kept(court, root.number(), now.toEpochMilli(), root.root()));
        }
        return root;
    }

    private Optional<Root> last(String court) throws IOException {
        List<Root> roots = new RootFile(folder, court).read();
        return roots.isEmpty() ? Optional.empty() : Optional.of(roots.get(roots.size() - 1));
    }

    private List<List<Head>> courts() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return new ArrayList<>(BookRows.all(connection).stream().filter(head -> head.lastSeq() > 0)
                    .collect(Collectors.groupingBy(Head::court, TreeMap::new, Collectors.toList())).values());
        }
    }

    private static List<Root.Anchor> anchors(List<Head> heads) {
        return heads.stream().sorted(Comparator.comparing(Head::ledger))
                .map(head -> new Root.Anchor(head.ledger(), head.lastSeq(), head.hash())).toList();
    }
}
