package org.shiming.matters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Article → sentence → rule → test → screen → service, read from the sources of all bundles by convention: a test
 * quotes
 * the plan's words after its article ({@code 三.7 “原则上预约释明只安排一次”}) in the comment above it; rules, screens and services
 * cite articles.
 */
final class PlanPage {
    private static final String CITATION = "[一二三四](?:\\.\\d{1,2}|\\([一二三四]\\)\\d?)";
    private static final Pattern QUOTE = Pattern.compile("(" + CITATION + ")[^“”\\n]{0,40}“(.+?)”(?=[\\s;.:,。；)*]|$)");
    private static final Pattern NAMED = Pattern.compile("public (?:final )?(?:void|class) (\\w+)");
    private static final int NEAR = 12;
    private final Path bundles;

    PlanPage(Path bundles) {
        this.bundles = bundles;
    }

    /** A sentence that states a rule. @param owner the bundle that answers for it */
    record Sentence(String article, String words, String owner) {}

    /** A test that quotes the plan. @param name bundle, class and method */
    record Proof(String article, String quote, String name) {
        boolean proves(Sentence sentence) {
            String whole = plain(sentence.words());
            return article.equals(sentence.article()) && Stream.of(quote.split("…"))
                    .map(PlanPage::plain).filter(part -> part.length() > 3)
                    .anyMatch(part -> whole.contains(part) || part.contains(whole));
        }
    }

    static List<Sentence> sentences(List<String> lines) {
        return lines.stream().filter(line -> !line.startsWith("#") && !line.isBlank()).map(line -> line.split("\t"))
                .map(cells -> new Sentence(cells[0], cells[1], cells[2])).toList();
    }

    List<Proof> proofs() {
        List<Proof> proofs = new ArrayList<>();
        for (Path file : files(path -> path.contains("/src/test/") && path.endsWith("Test.java"))) {
            List<String> lines = lines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).strip().matches("(//|/?\\*).*")) {
                    Matcher quote = QUOTE.matcher(lines.get(i));
                    while (quote.find()) {
                        proofs.add(new Proof(quote.group(1), quote.group(2), name(file, lines, i)));
                    }
                }
            }
        }
        return proofs;
    }

    /** What cites an article. @param which the kind of file @return article to names */
    Map<String, Set<String>> citing(Predicate<String> which) {
        Map<String, Set<String>> found = new TreeMap<>();
        for (Path file : files(which)) {
            Matcher cited = Pattern.compile(CITATION).matcher(String.join("\n", lines(file)));
            while (cited.find()) {
                found.computeIfAbsent(cited.group(), article -> new TreeSet<>())
                        .add(bundle(file) + "/" + file.getFileName().toString().replaceFirst("\\.(java|js)$", ""));
            }
        }
        return found;
    }

    String html(List<Sentence> sentences) {
        List<Proof> proofs = proofs();
        Map<String, Set<String>> rules = citing(path -> path.contains("/src/main/java/") && path.contains("/domain/"));
        Map<String, Set<String>> screens = citing(path -> path.contains("/src/main/resources/screen/"));
        Map<String, Set<String>> services = citing(path -> path.contains("/ws/") && path.endsWith("Service.java"));
        String rows = sentences.stream().map(sentence -> {
            List<String> tests = proofs.stream().filter(proof -> proof.proves(sentence)).map(Proof::name).toList();
            return "<tr" + (tests.isEmpty() ? " class=\"open\"" : "") + "><td>" + sentence.article() + "</td><td>"
                    + sentence.words() + "</td><td>" + sentence.owner() + "</td>" + cell(tests)
                    + cell(rules.getOrDefault(sentence.article(), Set.of()))
                    + cell(screens.getOrDefault(sentence.article(), Set.of()))
                    + cell(services.getOrDefault(sentence.article(), Set.of())) + "</tr>\n";
        }).collect(Collectors.joining());
        return "<!doctype html><html lang=\"zh\"><meta charset=\"utf-8\"><title>方案条款与证明</title><style>"
                + "body{font:14px sans-serif;margin:24px}table{border-collapse:collapse}"
                + "td,th{border:1px solid #ccd;padding:4px 8px;vertical-align:top;text-align:left}"
                + ".open td{background:#fdecea}</style><h1>舞法〔2023〕57号：条款、规则、测试、页面、服务</h1>"
                + "<p>红色：尚无测试逐字引用该句。</p><table><thead><tr><th>条款</th><th>原文</th><th>承担模块</th><th>测试</th>"
                + "<th>规则</th><th>页面</th><th>服务</th></tr></thead><tbody>\n" + rows + "</tbody></table></html>\n";
    }

    private static String cell(Iterable<String> names) {
        return "<td>" + String.join("<br>", names) + "</td>";
    }

    private List<Path> files(Predicate<String> which) {
        try (Stream<Path> all = Files.walk(bundles)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("/target/") && file.toString().contains("/src/"))
                    .filter(file -> file.toString().endsWith(".java") || file.toString().endsWith(".js"))
                    .filter(file -> which.test(file.toString().replace('\\', '/'))).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.toString(), unreadable);
        }
    }

    private String name(Path file, List<String> lines, int from) {
        String type = bundle(file) + "/" + file.getFileName().toString().replace(".java", "");
        for (int i = from; i < Math.min(lines.size(), from + NEAR); i++) {
            Matcher named = NAMED.matcher(lines.get(i));
            if (named.find()) {
                return type + (type.endsWith("/" + named.group(1)) ? "" : "." + named.group(1));
            }
        }
        return type;
    }

    private String bundle(Path file) {
        return bundles.relativize(file).getName(0).toString();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s，。、；“”]", "");
    }
}
