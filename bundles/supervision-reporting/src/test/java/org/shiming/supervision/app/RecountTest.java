package org.shiming.supervision.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.Test;
import org.shiming.api.feed.FeedEntry;
import org.shiming.supervision.domain.Figure;
import org.shiming.support.json.Json;

/** Figures kept per day equal figures counted anew from the raw facts by another way, for random histories. */
public class RecountTest {
    private static final String[] MODES = {"JUDGE_INITIATED", "DUTY_LAWYER", "CENTRE_STAFF", "JUDGE_APPOINTMENT"};
    private static final String[] UNITS = {"民庭", "刑庭", ""};
    private static final String[] ANSWERS = {"UNDERSTOOD", "UNDERSTOOD", "PARTLY", "NOT_UNDERSTOOD"};

    @Test
    public void keptFiguresEqualARecountFromTheRawFactsWhateverTheHistory() {
        for (int seed = 1; seed <= 4; seed++) {
            History history = new History(new Random(seed));
            try (Fixture fixture = new Fixture()) {
                history.all().forEach(fixture::follow);
                assertEquals("seed " + seed, history.recount(), kept(fixture));
            }
        }
    }

    /** 一(三): away for a month and back, the figures are the same; so too when feeds are read in another order. */
    @Test
    public void readLateInAnotherOrderAndInOtherBatchesTheFiguresAreTheSame() {
        for (int seed = 20; seed <= 21; seed++) {
            Map<String, String> inOrder;
            History history = new History(new Random(seed));
            try (Fixture fixture = new Fixture()) {
                history.all().forEach(fixture::follow);
                inOrder = kept(fixture);
            }
            List<MemoryFeed> shuffled = new ArrayList<>(history.all());
            Collections.shuffle(shuffled, new Random(seed));
            try (Fixture fixture = new Fixture()) {
                shuffled.forEach(feed -> fixture.read(feed, 500));
                shuffled.forEach(fixture.gatherer::follow);
                assertEquals("seed " + seed, inOrder, kept(fixture));
            }
        }
    }

    @Test
    public void aFactToldTwiceCountsOnce() {
        History history = new History(new Random(99));
        try (Fixture fixture = new Fixture()) {
            for (MemoryFeed feed : history.all()) {
                List.copyOf(feed.entries()).forEach(entry -> feed.add(entry.eventId(), entry.type(),
                        entry.at().toString(), entry.caseNumber(), entry.payload()));
                fixture.follow(feed);
            }
            assertEquals(history.recount(), kept(fixture));
        }
    }

    private static Map<String, String> kept(Fixture fixture) {
        Map<String, String> kept = new TreeMap<>();
        fixture.figures.all(Fixture.november()).forEach((indicator, figure) -> {
            assertTrue(indicator.code(), figure.state() != Figure.State.NOT_INSTALLED);
            kept.put(indicator.code(), figure.numerator() + "/" + figure.denominator() + " "
                    + figure.cohortNumerator() + "/" + figure.cohortDenominator());
        });
        return kept;
    }

    /** A random history, and its recount by plain loops over the raw facts. */
    private static final class History {
        private final MemoryFeed matters = new MemoryFeed("matters");
        private final MemoryFeed judge = new MemoryFeed("judge-explanation");
        private final MemoryFeed leader = new MemoryFeed("leader-assignment");
        private final MemoryFeed reception = new MemoryFeed("reception");
        private final Random random;

        History(Random random) {
            this.random = random;
            for (int i = 0; i < 60; i++) {
                String number = "（2026）豫0481民初" + (1 + random.nextInt(15)) + "号";
                switch (random.nextInt(5)) {
                case 0 -> judge.add("JUDGMENT_REPORTED", at(), number,
                        Facts.judgment(random.nextInt(3) > 0, pick(UNITS)));
                case 1 -> item("I" + i, number);
                case 2 -> visit("V" + i);
                default -> session("s" + i, number);
                }
            }
        }

        List<MemoryFeed> all() {
            return List.of(matters, judge, leader, reception);
        }

        private void session(String id, String number) {
            String own = id + (random.nextInt(4) == 0 ? "x" : random.nextInt(3) == 0 ? "f" : "");
            List<String> answers = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                answers.add(pick(ANSWERS));
            }
            String at = at();
            matters.add("SESSION_RECORDED", at, number,
                    Facts.session(own, "m" + number, pick(MODES), pick(UNITS), at, answers));
            if (random.nextBoolean()) {
                judge.add("REMINDED", at, number, Map.of("session", own, "feesOutstanding", random.nextInt(2) * 50));
            }
            if (random.nextBoolean()) {
                String filed = Instant.parse(at).plusSeconds(86_400L * random.nextInt(12)).toString();
                matters.add("RECORD_FILED", filed, number, Map.of("id", own, "filedAt", filed));
            }
            if (random.nextInt(6) == 0) {
                judge.add("DUTY_OVERDUE", at, number, Map.of("document", "D", "party", own, "division", "民庭"));
            }
        }

        private void item(String id, String number) {
            Instant at = Instant.parse(at());
            for (String step : List.of("ASSIGN", "DISPATCH", "RETURN", "DISPATCH", "ESCALATE", "LEADER")) {
                at = at.plusSeconds(86_400L * random.nextInt(4));
                boolean skip = random.nextInt(4) == 0 && !step.equals("ASSIGN");
                if (!skip) {
                    leader.add("ITEM_" + step, at.toString(), number,
                            Facts.step(id, step, "LEADER", pick(UNITS), at.toString()));
                }
            }
        }

        private void visit(String id) {
            String at = at();
            reception.add("VISIT_REGISTER", at, "", Map.of("visit", id));
            if (random.nextInt(3) == 0) {
                reception.add("VISIT_LEAVE", at, "", Map.of("visit", id));
            }
        }

        private String at() {
            return String.format("2026-%02d-%02dT%02d:30:00Z", 10 + random.nextInt(3), 1 + random.nextInt(28),
                    random.nextInt(24));
        }

        private String pick(String[] from) {
            return from[random.nextInt(from.length)];
        }

        Map<String, String> recount() {
            Map<String, String> counts = new TreeMap<>();
            sessions(counts);
            coverage(counts);
            items(counts);
            long visits = reception.entries().stream().filter(e -> e.type().equals("VISIT_REGISTER") && in(e.at()))
                    .map(e -> tree(e).path("visit").asText()).distinct().count();
            long left = reception.entries().stream().filter(e -> e.type().equals("VISIT_LEAVE") && in(e.at()))
                    .map(e -> tree(e).path("visit").asText()).distinct().count();
            counts.put("VISITS", plain(visits, 0));
            counts.put("VISIT_LEFT", plain(left, visits));
            counts.put("DUTY_OVERDUE", plain(judge.entries().stream()
                    .filter(e -> e.type().equals("DUTY_OVERDUE") && in(e.at()))
                    .map(e -> tree(e).path("party").asText()).distinct().count(), 0));
            return counts;
        }

        private void sessions(Map<String, String> counts) {
            Map<String, JsonNode> sessions = byKey(matters, "SESSION_RECORDED", "id");
            Map<String, Instant> filed = new HashMap<>();
            byKey(matters, "RECORD_FILED", "id")
                    .forEach((id, node) -> filed.put(id, Instant.parse(node.path("filedAt").asText())));
            Map<String, JsonNode> reminded = byKey(judge, "REMINDED", "session");
            List<JsonNode> november = sessions.values().stream().filter(s -> in(started(s))).toList();
            counts.put("EXPLANATIONS", plain(november.size(), 0));
            long answered = november.stream().filter(s -> s.path("recorded").path("results").size() > 0).count();
            long accepted = november.stream().filter(History::understood).count();
            counts.put("ACCEPTANCE", plain(accepted, answered).replace(" 0/0", " " + layers(sessions)));
            List<JsonNode> meetings = november.stream().filter(s -> mode(s).equals("JUDGE_APPOINTMENT")).toList();
            counts.put("ONCE_ONLY_EXCEPTION", plain(
                    meetings.stream().filter(s -> s.path("exception").asBoolean()).count(), meetings.size()));
            List<JsonNode> owed = november.stream().filter(s -> reminded.containsKey(s.path("id").asText())
                    && reminded.get(s.path("id").asText()).path("feesOutstanding").asInt() > 0).toList();
            counts.put("FEE_REMINDER", plain(
                    owed.stream().filter(s -> s.path("recorded").path("services").size() > 0).count(), owed.size()));
            List<JsonNode> judges = sessions.values().stream().filter(s -> mode(s).equals("JUDGE_INITIATED")).toList();
            long files = judges.stream().filter(s -> filed.containsKey(id(s)) && in(filed.get(id(s)))).count();
            long timelyFiles = judges.stream().filter(s -> filed.containsKey(id(s)) && in(filed.get(id(s))))
                    .filter(s -> timely(s, filed)).count();
            long timelySessions = judges.stream().filter(s -> in(started(s))).filter(s -> timely(s, filed)).count();
            counts.put("RECORD_TIMELY", timelyFiles + "/" + files + " " + timelySessions + "/"
                    + judges.stream().filter(s -> in(started(s))).count());
        }

        private static String layers(Map<String, JsonNode> sessions) {
            Map<String, LocalDate> first = new HashMap<>();
            Map<String, Boolean> accepted = new HashMap<>();
            sessions.values().forEach(s -> {
                String layer = s.path("matter").asText() + mode(s);
                first.merge(layer, day(started(s)), (one, other) -> one.isBefore(other) ? one : other);
                accepted.merge(layer, understood(s), Boolean::logicalOr);
            });
            List<String> november = first.keySet().stream().filter(layer -> in(first.get(layer))).toList();
            return november.stream().filter(accepted::get).count() + "/" + november.size();
        }

        private void coverage(Map<String, String> counts) {
            Map<String, LocalDate> mandatory = new HashMap<>();
            judge.entries().stream().filter(e -> tree(e).path("mandatory").asBoolean()).forEach(
                    e -> mandatory.merge(e.caseNumber(), day(e.at()), (a, b) -> a.isBefore(b) ? a : b));
            Map<String, LocalDate> explained = new HashMap<>();
            matters.entries().stream().filter(e -> e.type().equals("SESSION_RECORDED"))
                    .filter(e -> mode(tree(e)).equals("JUDGE_INITIATED")).forEach(e -> explained
                            .merge(e.caseNumber(), day(e.at()), (a, b) -> a.isBefore(b) ? a : b));
            long all = mandatory.values().stream().filter(History::in).count();
            long covering = mandatory.keySet().stream().map(explained::get).filter(d -> d != null && in(d)).count();
            long covered = mandatory.entrySet().stream()
                    .filter(e -> in(e.getValue()) && explained.containsKey(e.getKey())).count();
            counts.put("MANDATORY_COVERAGE", covering + "/" + all + " " + covered + "/" + all);
        }

        private void items(Map<String, String> counts) {
            long[] n = new long[4];
            byKey(leader, "ITEM_ASSIGN", "subject").keySet().forEach(id -> {
                LocalDate back = on(id, "ITEM_LEADER");
                LocalDate late = on(id, "ITEM_ESCALATE");
                boolean good = back != null && (late == null || late.isAfter(back));
                boolean begun = in(on(id, "ITEM_ASSIGN"));
                boolean ended = back != null && in(back);
                n[0] += ended && good ? 1 : 0;
                n[1] += ended ? 1 : 0;
                n[2] += begun && good ? 1 : 0;
                n[3] += begun ? 1 : 0;
            });
            counts.put("LEADER_TIMELY", n[0] + "/" + n[1] + " " + n[2] + "/" + n[3]);
            counts.put("HAND_OVER_RETURN", plain(events("ITEM_RETURN"), events("ITEM_DISPATCH")));
        }

        private long events(String type) {
            return leader.entries().stream().filter(e -> e.type().equals(type) && in(e.at()))
                    .map(FeedEntry::eventId).distinct().count();
        }

        private LocalDate on(String item, String type) {
            return leader.entries().stream().filter(e -> e.type().equals(type))
                    .filter(e -> tree(e).path("subject").asText().equals(item)).map(e -> day(e.at())).findFirst()
                    .orElse(null);
        }

        private static boolean timely(JsonNode session, Map<String, Instant> filed) {
            Instant at = filed.get(id(session));
            return at != null && !day(at).isAfter(day(started(session)).plusDays(5));
        }

        private static boolean understood(JsonNode session) {
            JsonNode results = session.path("recorded").path("results");
            return results.size() > 0 && StreamSupport.stream(results.spliterator(), false)
                    .allMatch(r -> r.path("answer").asText().equals("UNDERSTOOD"));
        }

        private static Map<String, JsonNode> byKey(MemoryFeed feed, String type, String key) {
            Map<String, JsonNode> found = new TreeMap<>();
            feed.entries().stream().filter(e -> e.type().equals(type)).map(History::tree)
                    .forEach(node -> found.put(node.path(key).asText(), node));
            return found;
        }

        private static JsonNode tree(FeedEntry entry) {
            return Json.tree(entry.payload());
        }

        private static String id(JsonNode session) {
            return session.path("id").asText();
        }

        private static String mode(JsonNode session) {
            return session.path("mode").asText();
        }

        private static Instant started(JsonNode session) {
            return Instant.parse(session.path("recorded").path("startedAt").asText());
        }

        private static LocalDate day(Instant at) {
            return at.atZone(ZoneId.of("Asia/Shanghai")).toLocalDate();
        }

        private static boolean in(Instant at) {
            return in(day(at));
        }

        private static boolean in(LocalDate day) {
            return day != null && day.getYear() == 2026 && day.getMonthValue() == 11;
        }

        private static String plain(long numerator, long denominator) {
            return numerator + "/" + denominator + " 0/0";
        }
    }
}
