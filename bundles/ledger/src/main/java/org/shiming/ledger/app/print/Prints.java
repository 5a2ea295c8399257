package org.shiming.ledger.app.print;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.shiming.api.documents.PaperFormat;
import org.shiming.api.documents.Papers;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.ledger.app.LedgerConfig;
import org.shiming.ledger.app.LedgerDesk;
import org.shiming.ledger.app.table.Row;
import org.shiming.ledger.domain.Field;
import org.shiming.ledger.domain.Scope;
import org.shiming.ledger.domain.Sealed;

/** Prints lines of ledgers, and tells of a printed one whether it is the current version. Safe for concurrent use. */
@Component(service = Prints.class, configurationPid = LedgerConfig.PID)
public final class Prints {
    /** So many digits of a hash tell two versions apart, and can be typed. */
    private static final int LEAST = 12;

    private final LedgerDesk desk;
    private final String courtName;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, //
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile Papers papers;

    /**
     * Made by Declarative Services.
     *
     * @param desk answers what the ledgers hold
     * @param config names the court
     */
    @Activate
    public Prints(@Reference LedgerDesk desk, LedgerConfig config) {
        this.desk = desk;
        this.courtName = config.courtName();
    }

    Prints(LedgerDesk desk, String courtName, Papers papers) {
        this.desk = desk;
        this.courtName = courtName;
        this.papers = papers;
    }

    /**
     * What a printed line is worth now.
     *
     * @param state {@code CURRENT SUPERSEDED DIFFERENT}
     * @param version the current version
     * @param hash its hash
     */
    public record Worth(State state, int version, String hash) {
        /** What a paper can be. */
        public enum State {
            /** It is the current version. */
            CURRENT,
            /** It was right, and something has been entered since. */
            SUPERSEDED,
            /** No version has this hash: the paper is not what the ledger has. */
            DIFFERENT
        }
    }

    /**
     * Prints a line.
     *
     * @param scope what the caller may see
     * @param sights which columns the caller sees
     * @param number which line
     * @param format PDF or DOCX
     * @return the bytes; or {@code ENTRY_UNKNOWN}, {@code PAPERS_ABSENT}, or what the press refuses
     */
    public Outcome<byte[]> print(Scope scope, Set<Field.Sight> sights, PaperNumber number, PaperFormat format) {
        Optional<LedgerDesk.Detail> detail = desk.entry(scope, number.ledger(), number.seq());
        Optional<Row> row = detail.flatMap(LedgerDesk.Detail::row);
        if (row.isEmpty()) {
            return Outcome.refused(unknown());
        }
        Papers press = papers;
        if (press == null) {
            return Outcome.refused(Refusal.of(FaultKind.UNAVAILABLE, "PAPERS_ABSENT",
                    "文书组件暂不可用，本次未打印，台账不受影响；请稍后再试。"));
        }
        PaperNumber own = new PaperNumber(row.get().ledger(), row.get().first().block().seq());
        return press.render(new EntryPaper(courtName, row.get(), detail.get().values(), sights).paper(own), format);
    }

    /**
     * Checks a printed line.
     *
     * @param scope what the caller may see
     * @param number its number
     * @param version its version
     * @param hash its hash, or the first digits of it
     * @return what it is worth; or {@code ENTRY_UNKNOWN}, {@code HASH_TOO_SHORT}
     */
    public Outcome<Worth> check(Scope scope, PaperNumber number, int version, String hash) {
        String digits = hash == null ? "" : hash.strip().toLowerCase(java.util.Locale.ROOT);
        if (!digits.matches("[0-9a-f]{" + LEAST + ",64}")) {
            return Outcome.refused(Refusal.of(FaultKind.BAD_INPUT, "HASH_TOO_SHORT",
                    "请输入单据上哈希值的至少前 12 位（0 至 9、a 至 f）；本次未核验。"));
        }
        Optional<Row> row = desk.entry(scope, number.ledger(), number.seq()).flatMap(LedgerDesk.Detail::row)
                .filter(found -> found.first().block().seq() == number.seq());
        if (row.isEmpty()) {
            return Outcome.refused(unknown());
        }
        List<Sealed> later = row.get().later();
        boolean known = version >= 1 && version <= row.get().version();
        String was = !known ? "" : (version == 1 ? row.get().first() : later.get(version - 2)).hash();
        Worth.State state = !known || !was.startsWith(digits) ? Worth.State.DIFFERENT
                : version == row.get().version() ? Worth.State.CURRENT : Worth.State.SUPERSEDED;
        return Outcome.done(new Worth(state, row.get().version(), row.get().latest().hash()));
    }

    private static Refusal unknown() {
        return Refusal.of(FaultKind.NOT_FOUND, "ENTRY_UNKNOWN", "没有找到这条台账记录，或者不在您的查看范围内，请核对编号。");
    }
}
