package org.shiming.host.app;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.shiming.host.domain.CaseDocument;
import org.shiming.host.domain.CaseFile;
import org.shiming.host.domain.CaseNumbers;
import org.shiming.host.domain.CaseQuery;
import org.shiming.host.domain.Message;
import org.shiming.host.domain.Person;
import org.shiming.host.domain.Refused;
import org.shiming.host.domain.Refused.Code;
import org.shiming.host.domain.Service;
import org.shiming.host.store.CaseChanges;
import org.shiming.host.store.CaseRows;
import org.shiming.host.store.CaseSearch;
import org.shiming.host.store.Db;
import org.shiming.host.store.OutboxRows;

/** What people do with case files: find, read, issue, serve by hand, register payments and performance. */
public final class Desk {
    private static final List<String> METHODS_BY_HAND = List.of("直接", "邮寄", "公告");
    private final Db db;
    private final Outbox outbox;
    private final Clock clock;
    private final CaseRows rows = new CaseRows();
    private final CaseSearch search = new CaseSearch();
    private final CaseChanges changes = new CaseChanges();
    private final OutboxRows messages = new OutboxRows();

    /**
     * Wires the desk.
     *
     * @param db where case files are kept
     * @param outbox told of issued judgments
     * @param clock the time
     */
    public Desk(Db db, Outbox outbox, Clock clock) {
        this.db = db;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @return today, at the court */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * A page of the case list.
     *
     * @param query what is asked
     * @return the page and the total
     */
    public CaseSearch.Page search(CaseQuery query) {
        return db.read(c -> search.find(c, query));
    }

    /**
     * A case, for systems.
     *
     * @param caseNumber as it came, half-width brackets and spaces accepted
     * @return the case
     * @throws Refused {@code CASE_NOT_FOUND}
     */
    public CaseFile find(String caseNumber) throws Refused {
        String number = CaseNumbers.normalise(caseNumber);
        return db.inTransaction(c -> rows.find(c, number)
                .orElseThrow(() -> new Refused(Code.CASE_NOT_FOUND, "没有找到该案号的案件，请核对案号后重试。")));
    }

    /**
     * A case, for a person.
     *
     * @param reader who wants to read it
     * @param caseNumber as it was typed
     * @return the case
     * @throws Refused {@code CASE_NOT_FOUND}, {@code FORBIDDEN}
     */
    public CaseFile open(Person reader, String caseNumber) throws Refused {
        CaseFile file = find(caseNumber);
        if (!reader.reads(file.heading())) {
            throw new Refused(Code.FORBIDDEN, "您没有查阅该案件的权限。如确需查阅，请联系信息运维人员。");
        }
        return file;
    }

    /**
     * The text of an issued document.
     *
     * @param caseNumber the case
     * @param documentId the document
     * @return its text
     * @throws Refused {@code CASE_NOT_FOUND}, {@code DOCUMENT_NOT_FOUND}, {@code DOCUMENT_NOT_ISSUED}
     */
    public String issuedText(String caseNumber, String documentId) throws Refused {
        CaseFile file = find(caseNumber);
        if (!document(file, documentId).issued()) {
            throw new Refused(Code.DOCUMENT_NOT_ISSUED, "该文书尚未出具，不能提供文书内容。出具后再取。");
        }
        return text(file, documentId);
    }

    /**
     * The text of a document for a person; a draft only for the panel.
     *
     * @param reader who
     * @param caseNumber the case
     * @param documentId the document
     * @return its text
     * @throws Refused as {@link #issuedText}, and {@code FORBIDDEN}
     */
    public String text(Person reader, String caseNumber, String documentId) throws Refused {
        CaseFile file = open(reader, caseNumber);
        if (!document(file, documentId).issued() && !reader.issues(file)) {
            throw new Refused(Code.FORBIDDEN, "该文书尚未出具，仅本案合议庭成员可以查看。");
        }
        return text(file, documentId);
    }

    /**
     * Issues a judgment and queues the report to the suite in the same transaction.
     *
     * @param judge a member of the panel
     * @param caseNumber the case
     * @param documentId the draft
     * @throws Refused {@code FORBIDDEN}, {@code WRONG_STATE}, not found
     */
    public void issue(Person judge, String caseNumber, String documentId) throws Refused {
        CaseFile file = open(judge, caseNumber);
        document(file, documentId);
        if (!judge.issues(file)) {
            throw new Refused(Code.FORBIDDEN, "只有本案合议庭成员可以出具裁判文书。");
        }
        db.inTransaction(c -> {
            if (!changes.issue(c, file.caseNumber(), documentId, today())) {
                throw new Refused(Code.WRONG_STATE, "该文书已经出具，无需重复操作。");
            }
            outbox.judgment(c, file.heading(), documentId);
            return null;
        });
        outbox.wake();
    }

    /**
     * Registers a service made by hand: direct, by post, by announcement.
     *
     * @param clerk who registers
     * @param caseNumber the case
     * @param service what
     * @throws Refused as for other changes
     */
    public void served(Person clerk, String caseNumber, Service service) throws Refused {
        CaseFile file = toServe(clerk, caseNumber, service.documentId(), service.partyId());
        LocalDate issued = document(file, service.documentId()).issuedOn();
        boolean dayFits = service.servedOn() != null && !service.servedOn().isAfter(today())
                && !service.servedOn().isBefore(issued);
        if (!METHODS_BY_HAND.contains(service.method()) || !dayFits) {
            throw new Refused(Code.BAD_INPUT, "请选择送达方式，并填写文书出具日至今天之间的送达日期（yyyy-MM-dd）。");
        }
        if (!db.inTransaction(c -> changes.served(c, file.caseNumber(), service))) {
            throw new Refused(Code.WRONG_STATE, "已登记过该方式的送达，无需重复登记。");
        }
    }

    /** Checks what every service needs. @return the case */
    CaseFile toServe(Person clerk, String caseNumber, String documentId, String partyId) throws Refused {
        CaseFile file = toRegister(clerk, caseNumber);
        if (!document(file, documentId).issued()) {
            throw new Refused(Code.WRONG_STATE, "文书尚未出具，不能送达。请先出具裁判文书。");
        }
        if (file.party(partyId).isEmpty()) {
            throw new Refused(Code.PARTY_NOT_FOUND, "该当事人不在本案中，请返回案件页面重新选择。");
        }
        return file;
    }

    /**
     * Registers a payment.
     *
     * @param clerk who registers
     * @param caseNumber the case
     * @param feeNumber the fee
     * @param amount in yuan
     * @throws Refused as for other changes
     */
    public void paid(Person clerk, String caseNumber, int feeNumber, BigDecimal amount) throws Refused {
        CaseFile file = toRegister(clerk, caseNumber);
        if (amount.signum() <= 0 || amount.scale() > 2) {
            throw new Refused(Code.BAD_INPUT, "缴费金额应为大于零、最多两位小数的数字。");
        }
        if (!db.inTransaction(c -> changes.paid(c, file.caseNumber(), feeNumber, amount))) {
            throw new Refused(Code.WRONG_STATE, "缴费金额超过尚欠金额，或该费用不存在。请核对后重新登记。");
        }
    }

    /**
     * Registers that a duty is performed.
     *
     * @param clerk who registers
     * @param caseNumber the case
     * @param dutyNumber the duty
     * @param on the day
     * @throws Refused as for other changes
     */
    public void performed(Person clerk, String caseNumber, int dutyNumber, LocalDate on) throws Refused {
        CaseFile file = toRegister(clerk, caseNumber);
        if (on.isAfter(today())) {
            throw new Refused(Code.BAD_INPUT, "履行日期不能晚于今天。");
        }
        if (!db.inTransaction(c -> changes.performed(c, file.caseNumber(), dutyNumber, on))) {
            throw new Refused(Code.WRONG_STATE, "该项义务已登记履行，或不存在。请刷新页面核对。");
        }
    }

    /**
     * What this system told the suite about a case.
     *
     * @param file the case
     * @return in order
     */
    public List<Message> messages(CaseFile file) {
        return db.read(c -> messages.ofCase(c, file.caseNumber()));
    }

    private CaseFile toRegister(Person clerk, String caseNumber) throws Refused {
        CaseFile file = open(clerk, caseNumber);
        if (!clerk.registers()) {
            throw new Refused(Code.FORBIDDEN, "您没有登记权限。该操作由法官或窗口工作人员办理。");
        }
        return file;
    }

    private static CaseDocument document(CaseFile file, String documentId) throws Refused {
        return file.document(documentId)
                .orElseThrow(() -> new Refused(Code.DOCUMENT_NOT_FOUND, "本案没有该文书，请返回案件页面重新选择。"));
    }

    private String text(CaseFile file, String documentId) throws Refused {
        return db.inTransaction(c -> rows.text(c, file.caseNumber(), documentId)
                .orElseThrow(() -> new Refused(Code.DOCUMENT_NOT_FOUND, "本案没有该文书，请返回案件页面重新选择。")));
    }
}
