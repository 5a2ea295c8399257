package org.shiming.ledger.app.office;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.matters.Act;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.Article;
import org.shiming.ledger.app.OwnFeed;
import org.shiming.ledger.app.table.Words;
import org.shiming.ledger.domain.Draft;
import org.shiming.ledger.domain.Ledger;
import org.shiming.ledger.domain.Spans;
import org.shiming.ledger.store.MonthRows;
import org.shiming.support.feed.Fact;
import org.shiming.support.feed.Journal;
import org.shiming.support.json.Json;

/**
 * Locks a month's ledgers with a signed summary, and opens them again for a reason (三.11). Every lock is a version;
 * none is taken away. What a feed tells late is entered all the same and shows as changed since the lock.
 */
@Component(service = MonthLocks.class)
public final class MonthLocks {
    private static final int MOST = 500;

    private final OwnFeed own;
    private final DataSource dataSource;
    private final Signer signer;

    /**
     * Made by Declarative Services.
     *
     * @param own enters what the ledger itself does
     * @param dataSource the suite's data source
     * @param key signs summaries
     */
    @Activate
    public MonthLocks(@Reference OwnFeed own,
            @Reference(target = "(osgi.jndi.service.name=shiming)") DataSource dataSource, @Reference LedgerKey key) {
        this(own, dataSource, key.signer());
    }

    MonthLocks(OwnFeed own, DataSource dataSource, Signer signer) {
        this.own = own;
        this.dataSource = dataSource;
        this.signer = signer;
    }

    /** What was done. @param month yyyymm @param version number @param locked lock or reopening @param items of it */
    public record Done(int month, int version, boolean locked, long items) {}

    /**
     * A version as it is shown.
     *
     * @param kept the version
     * @param authentic whether the signature is ours and the text is as it was
     * @param since how the figures have changed since then, ledger by ledger; empty if not at all
     */
    public record Shown(MonthRows.Version kept, boolean authentic, List<String> since) {}

    /**
     * Locks a month.
     *
     * @param act message and caller
     * @param month the month, which must be over
     * @param statement what the office states
     * @return the version; or {@code MONTH_NOT_OVER}, {@code MONTH_LOCKED_ALREADY}
     */
    public Outcome<Done> lock(Act act, YearMonth month, String statement) {
        if (!month.isBefore(YearMonth.from(LocalDate.ofInstant(own.clock().instant(), Words.ZONE)))) {
            return Outcome.refused(Refusal.byRule("MONTH_NOT_OVER", Article.LEDGERS, "该月尚未结束，不能锁定；请在次月办理。", List.of()));
        }
        return change(act, number(month), true, statement);
    }

    /**
     * Opens a locked month for corrections.
     *
     * @param act message and caller
     * @param month the month
     * @param reason why
     * @return the version; or {@code MONTH_NOT_LOCKED}
     */
    public Outcome<Done> reopen(Act act, YearMonth month, String reason) {
        return change(act, number(month), false, reason);
    }

    /**
     * Everything that was locked and reopened.
     *
     * @param court court code
     * @return newest month first
     */
    public List<Shown> all(String court) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                List<Shown> shown = new ArrayList<>();
                for (MonthRows.Version version : MonthRows.all(connection, court)) {
                    shown.add(new Shown(version,
                            !version.locked() || signer.verifies(version.summary(), version.signature()),
                            version.locked() ? since(connection, version) : List.of()));
                }
                return shown;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("locks could not be read", failure);
        }
    }

    /** @return the key that signs, Base64 of its X.509 form */
    public String publicKey() {
        return signer.publicKey();
    }

    /** A month as people write it. @param month as yyyymm @return such as 2026年11月 */
    public static String text(int month) {
        return month / 100 + "年" + month % 100 + "月";
    }

    private Outcome<Done> change(Act act, int month, boolean lock, String words) {
        String said = words == null ? "" : words.strip();
        if (said.length() > MOST || said.isEmpty() && !lock) {
            return Outcome.refused(Refusal.of(FaultKind.BAD_INPUT, "REASON_MISSING", "请写明理由（500 字以内）；本次未办理。"));
        }
        return own.once(act, Json.fingerprint(lock ? "ledger.lock" : "ledger.reopen", List.of(month, said)),
                Done.class, em -> changed(em, act, month, lock, said));
    }

    private Outcome<Journal.Change<Done>> changed(EntityManager em, Act act, int month, boolean lock, String said) {
        String court = act.caller().court().value();
        try {
            Connection connection = em.unwrap(Connection.class);
            Summary summary = Summary.take(connection, court, month);
            Optional<MonthRows.Version> last = MonthRows.last(connection, court, month);
            boolean locked = last.map(MonthRows.Version::locked).orElse(false);
            if (locked == lock) {
                return Outcome.refused(lock
                        ? Refusal.of(FaultKind.CONFLICT, "MONTH_LOCKED_ALREADY", text(month) + "的台账已经锁定，无须重复办理。")
                        : Refusal.of(FaultKind.CONFLICT, "MONTH_NOT_LOCKED", text(month) + "的台账没有锁定，无须重新开放。"));
            }
            int version = last.map(MonthRows.Version::version).orElse(0) + 1;
            Instant now = own.clock().instant();
            String signed = lock ? summary.text(court, month, version, now.toString(),
                    act.caller().id().value() + " " + act.caller().name(), said) : "";
            MonthRows.insert(connection, new MonthRows.Version(court, month, version, lock, now.toEpochMilli(),
                    act.caller().id().value(), said, signed, lock ? signer.sign(signed) : ""));
            Done done = new Done(month, version, lock, summary.items());
            Fact fact = Fact.of(lock ? "MONTH_LOCKED" : "MONTH_REOPENED", now, court, "", act.caller().id().value(), 1,
                    done);
            enter(connection, act, fact, summary, said, lock ? signer.sign(signed) : "");
            return Outcome.done(new Journal.Change<>(done, fact));
        } catch (SQLException failure) {
            throw new IllegalStateException("a month could not be locked or reopened", failure);
        }
    }

    private void enter(Connection connection, Act act, Fact fact, Summary summary, String said, String signature)
            throws SQLException {
        Done done = Json.read(fact.payload(), Done.class);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("kindLabel", done.locked() ? "月度锁定" : "重新开放月份");
        facts.put("summary",
                text(done.month()) + (done.locked() ? "台账锁定" : "台账重新开放") + "（第 " + done.version() + " 版），共 "
                        + summary.items() + " 件：" + summary.books().stream().map(Summary.Book::told)
                                .collect(Collectors.joining("，")));
        facts.put("state", done.locked() ? "LOCKED" : "REOPENED");
        facts.put("stateLabel", done.locked() ? "已锁定" : "已重新开放");
        facts.put("reason", said);
        facts.put("key", signature);
        String person = act.caller().id().value();
        String text = Json.write(facts);
        own.enter(connection, fact, act.message().value(),
                origin -> new Draft(origin, Ledger.REGISTER, Draft.Tells.FIRST_OR_MORE,
                        "month:" + fact.court() + "/" + done.month(),
                        Spans.day(LocalDate.ofInstant(fact.at(), Words.ZONE)), Draft.People.NOBODY,
                        new Draft.Standing(done.locked() ? "LOCKED" : "REOPENED", null, null), text,
                        Map.of(person, act.caller().name())));
    }

    private static List<String> since(Connection connection, MonthRows.Version version) throws SQLException {
        Map<String, String> then = new LinkedHashMap<>();
        for (String line : version.summary().split("\n")) {
            String[] parts = line.split(" ");
            if (parts.length == 5 && parts[1].startsWith("items=")) {
                then.put(parts[0], parts[4].substring("outcomes=".length()));
            }
        }
        List<String> since = new ArrayList<>();
        for (Summary.Book book : Summary.look(connection, version.court(), version.month())) {
            String before = then.getOrDefault(book.ledger(), "");
            String now = book.outcomes().entrySet().stream().map(e -> e.getKey() + ":" + e.getValue())
                    .collect(Collectors.joining(","));
            if (!before.equals(now)) {
                since.add(Ledger.of(book.ledger()).map(Ledger::title).orElse(book.ledger()) + "：锁定时 "
                        + items(before) + " 件，现为 " + book.items() + " 件");
            }
        }
        return since;
    }

    private static long items(String outcomes) {
        long items = 0;
        for (String each : outcomes.split(",")) {
            items += each.isEmpty() ? 0 : Long.parseLong(each.substring(each.lastIndexOf(':') + 1));
        }
        return items;
    }

    private static int number(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }
}
