package org.shiming.host.app;

import java.util.UUID;
import org.shiming.host.app.Suite.SuiteUnavailable;
import org.shiming.host.domain.CaseFile;
import org.shiming.host.domain.Person;
import org.shiming.host.domain.Refused;
import org.shiming.host.domain.Refused.Code;
import org.shiming.host.domain.Service;
import org.shiming.host.store.CaseChanges;
import org.shiming.host.store.Db;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Electronic service: the suite words the short message (it tells the party where to have the judgment explained), this
 * system sends it, notes how it went, and reports that back.
 */
public final class ElectronicService {
    private static final Logger LOG = LoggerFactory.getLogger(ElectronicService.class);
    private static final String SMS_TEXT = "judge-explanation/smsText";
    private static final int MAX_REASON = 200;
    private static final int MAX_NOTE = 3900;
    private final Db db;
    private final Desk desk;
    private final Suite suite;
    private final Outbox outbox;
    private final CaseChanges changes = new CaseChanges();

    /**
     * What is to be served on whom.
     *
     * @param caseNumber the case
     * @param documentId the document
     * @param partyId the party
     */
    public record Target(String caseNumber, String documentId, String partyId) {}

    /**
     * A short message as the suite worded it.
     *
     * @param text what the party reads
     * @param templateVersion of the suite's template
     */
    public record Sms(String text, String templateVersion) {}

    /**
     * Wires electronic service.
     *
     * @param db where services are noted
     * @param desk checks who may serve what
     * @param suite words the message
     * @param outbox reports how it went
     */
    public ElectronicService(Db db, Desk desk, Suite suite, Outbox outbox) {
        this.db = db;
        this.desk = desk;
        this.suite = suite;
        this.outbox = outbox;
    }

    /**
     * Asks the suite for the message.
     *
     * @param clerk who serves
     * @param target what on whom
     * @return the message
     * @throws Refused as for every service; {@code UNAVAILABLE} when the suite gives no text
     */
    public Sms word(Person clerk, Target target) throws Refused {
        CaseFile file = desk.toServe(clerk, target.caseNumber(), target.documentId(), target.partyId());
        try {
            Suite.Reply reply = suite.call(SMS_TEXT, Json.object("messageId", UUID.randomUUID().toString(),
                    "caseNumber", file.caseNumber(), "documentId", target.documentId(), "partyId", target.partyId()));
            String text = Json.text(reply.body(), "text");
            if (reply.done() && !text.isEmpty()) {
                return new Sms(text, Json.text(reply.body(), "templateVersion"));
            }
            LOG.warn("No short message for document {}: {}", target.documentId(), reply.problem());
        } catch (SuiteUnavailable e) {
            LOG.warn("No short message for document {}", target.documentId(), e);
        }
        throw new Refused(Code.UNAVAILABLE, "释明系统暂时没有给出短信内容，本次没有发送。请稍后再试，或改用其他方式送达。");
    }

    /**
     * Notes that the message was sent, or why not, and queues the report in the same transaction.
     *
     * @param clerk who serves
     * @param target what on whom
     * @param sms the message shown before; its text comes back from the form
     * @param failure empty when it was sent
     * @throws Refused as for every service; {@code WRONG_STATE} when it reached the party before
     */
    public void note(Person clerk, Target target, Sms sms, String failure) throws Refused {
        CaseFile file = desk.toServe(clerk, target.caseNumber(), target.documentId(), target.partyId());
        if (failure.length() > MAX_REASON || sms.text().length() > MAX_NOTE / 2) {
            throw new Refused(Code.BAD_INPUT, "失败原因或短信内容过长，请缩短后重新提交。");
        }
        boolean sent = failure.isEmpty();
        String note = sent ? "短信（模板" + sms.templateVersion() + "）：" + sms.text() : failure;
        Service service = new Service(target.documentId(), target.partyId(), Service.ELECTRONIC,
                sent ? desk.today() : null, sent ? Service.SERVED : Service.FAILED, note);
        db.inTransaction(c -> {
            if (!changes.served(c, file.caseNumber(), service)) {
                throw new Refused(Code.WRONG_STATE, "该当事人已电子送达，无需重复发送。");
            }
            outbox.add(c, Outbox.REPORT_SMS, file.caseNumber(), "documentId", target.documentId(), "partyId",
                    target.partyId(), "templateVersion", sms.templateVersion(), "sent", sent, "reason",
                    sent ? null : failure);
            return null;
        });
        outbox.wake();
    }
}
