package org.shiming.ledger.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shiming.ledger.domain.Flaw;
import org.shiming.ledger.domain.Ledger;
import org.shiming.ledger.domain.Root;

/** {@code java -jar ledger-verifier.jar file.jsonl … [--roots file] [--key base64]}: see README. */
public final class Main {
    private static final int WHOLE = 0;
    private static final int BROKEN = 1;
    private static final int UNREADABLE = 2;

    private final PrintStream out;
    private final List<Path> files = new ArrayList<>();
    private Path roots;
    private String key = "";

    private Main(PrintStream out) {
        this.out = out;
    }

    /** Runs and ends with the exit code. @param arguments see README */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(out, arguments));
    }

    /** Checks. @param out takes the report @param arguments see README @return the exit code */
    static int run(PrintStream out, String... arguments) {
        Main main = new Main(out);
        if (!main.understands(arguments)) {
            out.println("用法 usage: java -jar ledger-verifier.jar 台账核验文件.jsonl … [--roots 存证文件.jsonl] [--key 公钥]");
            return UNREADABLE;
        }
        try {
            return main.check();
        } catch (IOException failure) {
            out.println("无法读取 UNREADABLE: " + failure.getMessage());
            return UNREADABLE;
        }
    }

    private boolean understands(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            boolean option = arguments[i].startsWith("--");
            if (option && i + 1 == arguments.length) {
                return false;
            }
            switch (arguments[i]) {
            case "--roots" -> roots = Path.of(arguments[++i]);
            case "--key" -> key = arguments[++i];
            default -> {
                if (option) {
                    return false;
                }
                files.add(Path.of(arguments[i]));
            }
            }
        }
        return !files.isEmpty();
    }

    private int check() throws IOException {
        List<Root> kept = roots == null ? List.of() : Roots.read(roots);
        Optional<Flaw> flaw = Roots.check(kept, key);
        flaw.ifPresent(found -> out.println("损坏 BROKEN 存证文件 [" + found.kind() + "] " + found.message()));
        boolean whole = flaw.isEmpty();
        // A root that is not what was written accuses nobody: only those before it speak.
        List<Root> sound = flaw.isEmpty() ? kept
                : kept.stream().filter(root -> root.number() < flaw.get().seq()).toList();
        for (Path file : files) {
            Proof.Finding finding = new Proof(file, sound).check();
            whole &= finding.flaw().isEmpty();
            out.println(line(finding));
        }
        if (roots == null) {
            out.println("未提供存证文件：整条链被重写或末尾连同首部被截去的情形，须用 --roots 才能发现。");
        }
        return whole ? WHOLE : BROKEN;
    }

    private static String line(Proof.Finding finding) {
        String title = finding.court() + " " + Ledger.of(finding.ledger()).map(Ledger::title).orElse(finding.ledger());
        return finding.flaw()
                .map(flaw -> "损坏 BROKEN " + title + " [" + flaw.kind() + "] " + flaw.message())
                .orElse("完好 WHOLE " + title + " " + finding.entries() + " 条");
    }
}
