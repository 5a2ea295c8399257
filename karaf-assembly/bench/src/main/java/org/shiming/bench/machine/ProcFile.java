package org.shiming.bench.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads {@code /proc}, or a copy of it. */
final class ProcFile {
    private final Path root;

    ProcFile(Path root) {
        this.root = root;
    }

    /** A file's text, empty if its process has ended. */
    Optional<String> read(String name) {
        try {
            return Optional.of(Files.readString(root.resolve(name)));
        } catch (NoSuchFileException ended) {
            return Optional.empty();
        } catch (IOException ended) {
            // A process that ends while its file is read: ESRCH.
            if (Files.exists(root.resolve(name))) {
                throw new UncheckedIOException(ended);
            }
            return Optional.empty();
        }
    }

    /** The numbers of a process' {@code stat} from its state on: the name before may hold blanks and brackets. */
    Optional<String[]> stat(String pid) {
        return read(pid + "/stat").map(text -> text.substring(text.lastIndexOf(')') + 2).strip().split(" "));
    }

    /** Every process now. */
    List<String> processes() {
        try (Stream<Path> entries = Files.list(root)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> name.chars().allMatch(Character::isDigit)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The numbers after a line's first word. */
    static long[] numbers(String line) {
        return Arrays.stream(line.strip().split("\\s+")).skip(1).mapToLong(Long::parseLong).toArray();
    }
}
