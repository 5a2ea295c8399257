package org.shiming.ledger.app.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.shiming.ledger.app.Hashes;
import org.shiming.ledger.domain.Flaw;
import org.shiming.ledger.domain.Root;
import org.shiming.ledger.domain.RootCheck;
import org.shiming.ledger.domain.Verdict;
import org.shiming.ledger.store.BookRows;
import org.shiming.ledger.store.EntryRows;
import org.shiming.ledger.store.Head;
import org.shiming.ledger.store.RootRows;

/** Compares the roots outside the database with the ledgers inside: so that a chain rewritten as a whole is found. */
public final class RootWatch {
    private final DataSource dataSource;
    private final Path folder;
    private final BiPredicate<String, String> signed;

    /**
     * A watch.
     *
     * @param dataSource the suite's data source
     * @param folder where roots are kept
     * @param signed whether a signature is right for a text
     */
    public RootWatch(DataSource dataSource, Path folder, BiPredicate<String, String> signed) {
        this.dataSource = dataSource;
        this.folder = folder;
        this.signed = signed;
    }

    /**
     * What roots say of ledgers.
     *
     * @param books as they were verified by themselves
     * @return the same, with what only roots can tell; and a line for each court whose roots are not what was written
     * @throws SQLException if the database does not answer
     */
    public List<Verdict.Book> compare(List<Verdict.Book> books) throws SQLException {
        List<Verdict.Book> all = new ArrayList<>();
        Map<String, List<Verdict.Book>> courts = books.stream().filter(book -> !book.court().isEmpty())
                .collect(Collectors.groupingBy(Verdict.Book::court));
        books.stream().filter(book -> book.court().isEmpty()).forEach(all::add);
        try (Connection connection = dataSource.getConnection()) {
            for (Map.Entry<String, List<Verdict.Book>> court : courts.entrySet()) {
                compare(connection, court.getKey(), court.getValue(), all);
            }
        }
        return all;
    }

    private void compare(Connection connection, String court, List<Verdict.Book> books, List<Verdict.Book> all)
            throws SQLException {
        List<Root> roots;
        Optional<Flaw> own;
        List<RootRows.Kept> kept = RootRows.all(connection, court);
        try {
            roots = new RootFile(folder, court).read();
            own = new RootCheck(Hashes.chain(), signed).own(roots)
                    .or(() -> kept(roots, kept));
        } catch (IOException unreadable) {
            all.addAll(books);
            all.add(new Verdict.Book(court, "", 0, "", Optional.of(Flaw.rootBroken(0, "存证文件无法读取"))));
            return;
        }
        Map<String, Head> heads = BookRows.ofCourt(connection, court).stream()
                .collect(Collectors.toMap(Head::ledger, head -> head));
        // A root that is not what was written accuses nobody: only those before it speak.
        List<Root> sound = own.map(flaw -> roots.stream().filter(root -> root.number() < flaw.seq()).toList())
                .orElse(roots);
        for (Verdict.Book book : books) {
            Head head = heads.get(book.ledger());
            all.add(book.flaw().isPresent() || head == null ? book : book.with(RootCheck.ledger(sound, book.ledger(),
                    book.entries(), seq -> hash(connection, head.id(), seq))));
        }
        own.ifPresent(flaw -> all.add(new Verdict.Book(court, "", 0, "", Optional.of(flaw))));
        gone(sound, heads).ifPresent(flaw -> all.add(new Verdict.Book(court, "", 0, "", Optional.of(flaw))));
    }

    /** What the database knows to have been written must be there: who removes the file is found too. */
    private static Optional<Flaw> kept(List<Root> roots, List<RootRows.Kept> kept) {
        Map<Long, String> written = roots.stream().collect(Collectors.toMap(Root::number, Root::root, (a, b) -> a));
        return kept.stream().filter(row -> !row.root().equals(written.get(row.number()))).findFirst()
                .map(row -> Flaw.rootBroken(row.number(),
                        written.containsKey(row.number()) ? "与数据库中的记录不一致" : "存证文件中没有这一号"));
    }

    /** A ledger that was removed as a whole with its head. */
    private static Optional<Flaw> gone(List<Root> roots, Map<String, Head> heads) {
        return roots.stream().flatMap(root -> root.anchors().stream())
                .filter(anchor -> !heads.containsKey(anchor.ledger())).findFirst()
                .map(anchor -> Flaw.truncated(1, anchor.seq()));
    }

    private static Optional<String> hash(Connection connection, int book, long seq) {
        try {
            return EntryRows.find(connection, book, List.of(seq)).stream().findFirst().map(e -> e.sealed().hash());
        } catch (SQLException failure) {
            throw new IllegalStateException("an entry could not be read", failure);
        }
    }
}
