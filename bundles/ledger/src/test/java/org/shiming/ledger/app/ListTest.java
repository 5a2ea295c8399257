package org.shiming.ledger.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.shiming.ledger.app.table.Row;
import org.shiming.ledger.domain.Item;
import org.shiming.ledger.domain.Ledger;
import org.shiming.ledger.domain.Mark;
import org.shiming.ledger.domain.Scope;
import org.shiming.ledger.domain.Selection;
import org.shiming.ledger.domain.Spans;

/** Totals and pages against a plain recount, over random histories and random filters. */
public class ListTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 10);
    private static final int DAYS = 120;
    private static Fixture ledger;
    private static List<Row> everything;

    @BeforeClass
    public static void fill() {
        ledger = new Fixture();
        MemoryFeed matters = new MemoryFeed("matters");
        Random random = new Random(11);
        List<Samples.Session> open = new ArrayList<>();
        for (int i = 0; i < 2_500; i++) {
            Samples.Session session = Samples.random(random, START.plusDays(random.nextInt(DAYS)), 6);
            session.caseNumber = "（2026）豫0481民初" + (1 + random.nextInt(150)) + "号";
            session.mode = Samples.MODES.get(random.nextInt(2));
            matters.add(session.fact());
            open.add(session);
            if (random.nextInt(3) > 0) {
                Samples.Session filed = open.remove(random.nextInt(open.size()));
                matters.add(Samples.filed(filed.id, filed.startedAt.plusSeconds(9_000)));
            }
        }
        ledger.follow(matters, Digests.SM3, 333);
        everything = new ArrayList<>();
        for (Ledger each : Ledger.values()) {
            everything.addAll(all(Fixture.ALL, Selection.all(each), 200));
        }
    }

    @AfterClass
    public static void close() {
        ledger.close();
    }

    @Test
    public void theWholeListIsThere() {
        assertEquals(2_500, everything.size());
        assertTrue(ledger.verify().whole());
    }

    @Test
    public void totalsAndPagesEqualARecountWhateverIsAsked() {
        Random random = new Random(5);
        for (int i = 0; i < 150; i++) {
            Selection selection = selection(random);
            Scope scope = scope(random);
            List<String> expected = everything.stream().filter(wanted(scope, selection)).map(ListTest::name).sorted()
                    .toList();
            List<Row> found = all(scope, selection, 10 + random.nextInt(60));
            assertEquals(selection + " " + scope, expected, found.stream().map(ListTest::name).sorted().toList());
            assertEquals(selection + " " + scope, expected.size(),
                    ledger.desk.page(scope, selection, null, 1).total());
        }
    }

    @Test
    public void pagesAreInOrderWithoutGapsOrDoubles() {
        List<Row> lines = all(Fixture.ALL, Selection.all(Ledger.DUTY_LAWYER), 17);
        assertEquals(lines.size(), lines.stream().map(ListTest::name).distinct().count());
        for (int i = 1; i < lines.size(); i++) {
            assertTrue(lines.get(i - 1).item().place() < lines.get(i).item().place());
        }
    }

    @Test
    public void aCaseIsFoundInAllItsLedgers() {
        Selection selection = new Selection(Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of("（2026）豫0481民初7号"), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
        long expected = everything.stream().filter(l -> l.item().caseNumber().equals("（2026）豫0481民初7号")).count();
        assertEquals(expected, all(Fixture.ALL, selection, 3).size());
    }

    @Test
    public void anotherCourtSeesNothing() {
        Scope other = new Scope("豫0482", Scope.Reach.COURT, "");
        assertEquals(0, ledger.desk.page(other, Selection.all(Ledger.DUTY_LAWYER), null, 20).total());
        assertEquals(Optional.empty(), ledger.desk.entry(other, Ledger.DUTY_LAWYER, 1));
        assertTrue(ledger.desk.ledgers(other).stream().allMatch(total -> total.items() == 0 && total.entries() == 0));
    }

    @Test
    public void oneEntryIsSeenOnlyByWhomItConcerns() {
        Row line = everything.get(0);
        Function<Scope, Boolean> sees = scope -> ledger.desk.entry(scope, line.ledger(), line.item().seq()).isPresent();
        Item item = line.item();
        assertTrue(sees.apply(new Scope(Samples.COURT, Scope.Reach.PERSON, item.people().explainer())));
        assertTrue(sees.apply(new Scope(Samples.COURT, Scope.Reach.PERSON, item.people().responsible())));
        assertTrue(sees.apply(new Scope(Samples.COURT, Scope.Reach.UNIT, item.people().unit())));
        assertTrue(!sees.apply(new Scope(Samples.COURT, Scope.Reach.PERSON, "nobody-1")));
        assertTrue(!sees.apply(new Scope(Samples.COURT, Scope.Reach.UNIT, "刑庭")));
    }

    @Test
    public void sqlInAFilterHasNoEffect() {
        String evil = "x' OR '1'='1'; DROP TABLE sm_ledger.ENTRY; --";
        Optional<String> bad = Optional.of(evil);
        Selection selection = new Selection(Optional.of(Ledger.DUTY_LAWYER), Optional.empty(), Optional.empty(), bad,
                bad, bad, bad, bad, bad);
        for (Scope.Reach reach : Scope.Reach.values()) {
            assertEquals(0, ledger.desk.page(new Scope(Samples.COURT, reach, evil), selection, null, 20).total());
        }
        Selection byExplainer = new Selection(Optional.of(Ledger.DUTY_LAWYER), Optional.empty(), Optional.empty(),
                Optional.empty(), bad, bad, bad, bad, bad);
        assertEquals(0, ledger.desk.page(Fixture.ALL, byExplainer, null, 20).total());
        assertEquals(2_500, ledger.number("SELECT COUNT(*) FROM sm_ledger.ITEM"));
    }

    private static List<Row> all(Scope scope, Selection selection, int max) {
        List<Row> lines = new ArrayList<>();
        Mark after = null;
        do {
            LedgerDesk.Page page = ledger.desk.page(scope, selection, after, max);
            lines.addAll(page.rows());
            after = page.next();
        } while (after != null);
        return lines;
    }

    private static String name(Row line) {
        return line.ledger() + "/" + line.item().seq();
    }

    private static Selection selection(Random random) {
        Ledger which = random.nextBoolean() ? Ledger.JUDGE_INITIATED : Ledger.DUTY_LAWYER;
        LocalDate from = START.plusDays(random.nextInt(DAYS));
        return new Selection(Optional.of(which), maybe(random, from),
                maybe(random, from.plusDays(random.nextInt(70))),
                random.nextInt(8) == 0 ? Optional.of("（2026）豫0481民初" + random.nextInt(150) + "号") : Optional.empty(),
                maybe(random, "p-" + random.nextInt(7)),
                random.nextInt(5) == 0 ? Optional.of("SESSION_RECORDED") : Optional.empty(),
                maybe(random, List.of("UNDERSTOOD", "PARTLY", "NOT_UNDERSTOOD").get(random.nextInt(3))),
                maybe(random, List.of("CALM", "AGITATED", "EXTREME").get(random.nextInt(3))),
                maybe(random, random.nextBoolean() ? "Y" : "N"));
    }

    private static Scope scope(Random random) {
        return switch (random.nextInt(3)) {
        case 0 -> Fixture.ALL;
        case 1 -> new Scope(Samples.COURT, Scope.Reach.UNIT, "民" + random.nextInt(5) + "庭");
        default -> new Scope(Samples.COURT, Scope.Reach.PERSON, "p-" + random.nextInt(6));
        };
    }

    private static <T> Optional<T> maybe(Random random, T value) {
        return random.nextInt(3) == 0 ? Optional.of(value) : Optional.empty();
    }

    private static Predicate<Row> wanted(Scope scope, Selection wish) {
        return line -> {
            Item item = line.item();
            return scope.sees(item.people()) && wish.ledger().filter(l -> l != line.ledger()).isEmpty()
                    && wish.from().filter(d -> item.onDay() < Spans.day(d)).isEmpty()
                    && wish.to().filter(d -> item.onDay() > Spans.day(d)).isEmpty()
                    && same(wish.caseNumber(), item.caseNumber()) && same(wish.explainer(), item.people().explainer())
                    && same(wish.kind(), item.kind()) && same(wish.outcome(), item.standing().outcome())
                    && same(wish.mood(), item.standing().mood()) && same(wish.filed(), item.standing().filed());
        };
    }

    private static boolean same(Optional<String> wished, String there) {
        return wished.isEmpty() || wished.get().equals(there);
    }
}
