package org.shiming.ledger.verifier;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shiming.ledger.domain.Block;
import org.shiming.ledger.domain.BookCheck;
import org.shiming.ledger.domain.Chain;
import org.shiming.ledger.domain.Flaw;
import org.shiming.ledger.domain.Root;
import org.shiming.ledger.domain.RootCheck;
import org.shiming.ledger.domain.Sealed;

/** One exported ledger. */
final class Proof {
    private static final String FORM = "shiming-ledger-proof/1";

    private final Path file;
    private final List<Root> roots;
    private final Map<Long, String> anchored = new HashMap<>();

    Proof(Path file, List<Root> roots) {
        this.file = file;
        this.roots = roots;
    }

    /** What was found. @param court code @param ledger code @param entries in the file @param flaw the first, if any */
    record Finding(String court, String ledger, long entries, Optional<Flaw> flaw) {}

    Finding check() throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            Map<String, Object> head = JsonLine.read(String.valueOf(lines.readLine()));
            if (!FORM.equals(head.get("form"))) {
                throw new IOException("the first line is not of the form " + FORM);
            }
            String court = text(head, "court");
            String ledger = text(head, "ledger");
            List<Root> ours = roots.stream().filter(root -> root.court().equals(court)).toList();
            ours.forEach(root -> root.anchor(ledger).ifPresent(anchor -> anchored.put(anchor.seq(), "")));
            long last = number(head, "entries");
            BookCheck check = new BookCheck(court, ledger, last, seq -> Optional.empty(), new Chain(Hashing::of));
            long beyond = entries(lines, check, last);
            Optional<Flaw> flaw = check.end(text(head, "head"))
                    .or(() -> beyond > 0 ? Optional.of(Flaw.added(beyond)) : Optional.empty())
                    .or(() -> RootCheck.ledger(ours, ledger, last, seq -> Optional.ofNullable(anchored.get(seq))));
            return new Finding(court, ledger, last, flaw);
        }
    }

    /** Reads entries up to the end line. @return the first number that is not to be there, 0 for none */
    private long entries(BufferedReader lines, BookCheck check, long last) throws IOException {
        Chain chain = new Chain(Hashing::of);
        long beyond = 0;
        BitSet seen = new BitSet();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Map<String, Object> members = JsonLine.read(line);
            if (members.containsKey("end")) {
                return beyond == 0 && lines.readLine() != null ? last + 1 : beyond;
            }
            Sealed sealed = sealed(members);
            long seq = sealed.block().seq();
            boolean surplus = seq < 1 || seq > last || seen.get((int) seq);
            beyond = beyond == 0 && surplus ? Math.max(seq, 1) : beyond;
            if (surplus) {
                continue;
            }
            seen.set((int) seq);
            anchored.computeIfPresent(seq, (key, none) -> sealed.hash());
            check.accept(BookCheck.Row.of(sealed, chain));
        }
        return beyond;
    }

    private static Sealed sealed(Map<String, Object> line) throws IOException {
        Block block = new Block(number(line, "seq"), text(line, "prevHash"), text(line, "algorithm"),
                text(line, "eventId"), text(line, "feed"), number(line, "feedPosition"), text(line, "kind"),
                number(line, "atMillis"), number(line, "takenMillis"), (int) number(line, "onDay"),
                text(line, "caseNumber"), text(line, "actor"), text(line, "subject"), number(line, "refersTo"),
                text(line, "sourceHash"), text(line, "facts"));
        return new Sealed(block, text(line, "hash"));
    }

    static String text(Map<String, Object> line, String member) throws IOException {
        if (line.get(member) instanceof String value) {
            return value;
        }
        throw new IOException("a line lacks the text " + member);
    }

    static long number(Map<String, Object> line, String member) throws IOException {
        if (line.get(member) instanceof Long value) {
            return value;
        }
        throw new IOException("a line lacks the number " + member);
    }
}
