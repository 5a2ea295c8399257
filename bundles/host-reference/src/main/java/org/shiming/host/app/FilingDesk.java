package org.shiming.host.app;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.shiming.host.domain.CaseNumbers;
import org.shiming.host.domain.DossierEntry;
import org.shiming.host.domain.Filing;
import org.shiming.host.domain.Outcome;
import org.shiming.host.domain.Receipt;
import org.shiming.host.domain.Refused;
import org.shiming.host.domain.Refused.Code;
import org.shiming.host.store.CaseRows;
import org.shiming.host.store.Db;
import org.shiming.host.store.DossierRows;

/** Takes documents and reports from other systems; each key once. */
public final class FilingDesk {
    private final Db db;
    private final Clock clock;
    private final int maxBytes;
    private final CaseRows cases = new CaseRows();
    private final DossierRows rows = new DossierRows();

    /**
     * Wires the filing desk.
     *
     * @param db where the dossier is kept
     * @param clock the time
     * @param maxMegabytes the largest document taken
     */
    public FilingDesk(Db db, Clock clock, int maxMegabytes) {
        this.db = db;
        this.clock = clock;
        this.maxBytes = maxMegabytes * 1024 * 1024;
    }

    /**
     * Files a document. The same again gets the first receipt again.
     *
     * @param filing what
     * @return the receipt
     * @throws Refused see the published contract
     */
    public Receipt file(Filing filing) throws Refused {
        if (filing.content().length == 0) {
            throw new Refused(Code.BAD_INPUT, "文书内容为空，没有收件。请重新生成文书后提交。");
        }
        if (filing.content().length > maxBytes) {
            throw new Refused(Code.TOO_LARGE, "文书超过收件上限，没有收件。请压缩后重新提交。");
        }
        if (!filing.intact()) {
            throw new Refused(Code.DIGEST_MISMATCH, "文书内容与摘要值不符，没有收件。请重新传送。");
        }
        Filing kept = new Filing(filing.idempotencyKey(), CaseNumbers.normalise(filing.caseNumber()), filing.kind(),
                filing.title(), filing.mediaType(), filing.sha256(), filing.content());
        return db.inTransaction(c -> {
            Optional<Receipt> earlier = earlier(c, kept);
            return earlier.isPresent() ? earlier.get() : fresh(c, kept);
        });
    }

    private Receipt fresh(Connection c, Filing filing) throws SQLException, Refused {
        known(c, filing.caseNumber());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        int year = now.atZone(clock.getZone()).getYear();
        // Taking the number holds back everybody else: only now is it sure that nobody else files under this key.
        Receipt receipt = new Receipt(String.format("收字〔%d〕%05d号", year, rows.nextReceipt(c, year)), now);
        Optional<Receipt> meanwhile = earlier(c, filing);
        if (meanwhile.isPresent()) {
            throw new SQLException("Another transaction filed under this key", "40001");
        }
        rows.file(c, filing, receipt);
        return receipt;
    }

    private Optional<Receipt> earlier(Connection c, Filing filing) throws SQLException, Refused {
        Optional<DossierRows.Earlier> earlier = rows.filedUnder(c, filing.idempotencyKey());
        if (earlier.isPresent() && !earlier.get().fingerprint().equals(filing.fingerprint())) {
            throw keyReused();
        }
        return earlier.map(DossierRows.Earlier::receipt);
    }

    /**
     * Notes a report about a party. The same again has no effect.
     *
     * @param outcome what
     * @throws Refused see the published contract
     */
    public void report(Outcome outcome) throws Refused {
        Outcome kept = new Outcome(outcome.idempotencyKey(), CaseNumbers.normalise(outcome.caseNumber()),
                outcome.partyId(), outcome.kind(), outcome.text(), outcome.at());
        db.inTransaction(c -> {
            Optional<String> earlier = rows.reportedUnder(c, kept.idempotencyKey());
            if (earlier.isPresent()) {
                if (!earlier.get().equals(kept.fingerprint())) {
                    throw keyReused();
                }
                return null;
            }
            known(c, kept.caseNumber());
            cases.find(c, kept.caseNumber()).flatMap(file -> file.party(kept.partyId()))
                    .orElseThrow(() -> new Refused(Code.PARTY_NOT_FOUND, "该当事人不在本案中，没有登记。请核对后重新报送。"));
            rows.report(c, kept);
            return null;
        });
    }

    /**
     * A case's dossier.
     *
     * @param caseNumber normalised
     * @return oldest first
     */
    public List<DossierEntry> dossier(String caseNumber) {
        return db.read(c -> rows.ofCase(c, caseNumber));
    }

    /**
     * What was reported about a case.
     *
     * @param caseNumber normalised
     * @return oldest first
     */
    public List<Outcome> outcomes(String caseNumber) {
        return db.read(c -> rows.outcomes(c, caseNumber));
    }

    /**
     * One entry of a dossier.
     *
     * @param receiptNumber which
     * @return the entry
     * @throws Refused {@code DOCUMENT_NOT_FOUND}
     */
    public DossierEntry entry(String receiptNumber) throws Refused {
        return db.inTransaction(c -> rows.entry(c, receiptNumber).orElseThrow(FilingDesk::noEntry));
    }

    /**
     * A filed document.
     *
     * @param receiptNumber which
     * @return its bytes
     * @throws Refused {@code DOCUMENT_NOT_FOUND}
     */
    public byte[] content(String receiptNumber) throws Refused {
        return db.inTransaction(c -> rows.content(c, receiptNumber).orElseThrow(FilingDesk::noEntry));
    }

    private void known(Connection c, String caseNumber) throws SQLException, Refused {
        if (cases.heading(c, caseNumber).isEmpty()) {
            throw new Refused(Code.CASE_NOT_FOUND, "没有找到该案号的案件，没有收件。请核对案号后重试。");
        }
    }

    private static Refused keyReused() {
        return new Refused(Code.KEY_REUSED, "该幂等键已用于另一份内容，没有收件。请换用新的键重新提交。");
    }

    private static Refused noEntry() {
        return new Refused(Code.DOCUMENT_NOT_FOUND, "卷宗中没有该收件编号的文书。");
    }
}
