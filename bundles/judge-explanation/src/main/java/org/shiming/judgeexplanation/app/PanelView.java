package org.shiming.judgeexplanation.app;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.shiming.api.matters.MatterView;
import org.shiming.api.matters.SessionView;
import org.shiming.judgeexplanation.domain.MandatoryReason;
import org.shiming.judgeexplanation.domain.Reminder;

/**
 * All that the panel on a case page shows, in one answer.
 *
 * @param caseNumber the case
 * @param cause 案由
 * @param fresh whether the host answered just now
 * @param asOf when the host said so
 * @param mayExplain whether the caller sits on the panel
 * @param judgments what was reported
 * @param parties each party with everything about it
 * @param risks assessments, oldest first
 * @param sessions explanations of every mode, oldest first
 */
public record PanelView(String caseNumber, String cause, boolean fresh, Instant asOf, boolean mayExplain,
        List<Judgment> judgments, List<Party> parties, List<Risk> risks, List<SessionView> sessions) {

    /** A judgment. @param document id @param title title @param issuedOn day @param mandatory so? @param reasons why */
    public record Judgment(String document, String title, String issuedOn, boolean mandatory,
            List<MandatoryReason> reasons) {}

    /**
     * A party.
     *
     * @param id identifier
     * @param name full for those who handle the case, else masked
     * @param capacity 原告 …
     * @param obligor whether it has to perform
     * @param duties mandatory explanations owed to it
     * @param questions its doubts, in order
     * @param feesOutstanding yuan
     * @param performance its duties under the judgment
     * @param reminders the checklist
     * @param records its records
     * @param sms the SMS steps, oldest first
     * @param appointments its judge appointments, the first one first
     * @param notices what judges told the centre about it, oldest first
     * @param periods until when it may still appeal, one for each judgment reported
     */
    public record Party(String id, String name, String capacity, boolean obligor, List<Duty> duties,
            List<MatterView.Question> questions, BigDecimal feesOutstanding, List<Performance> performance,
            List<Reminder> reminders, List<Record> records, List<Sms> sms, List<Meeting> appointments,
            List<Notice> notices, List<Period> periods) {}

    /**
     * Until when the party may still appeal (三.10).
     *
     * @param document the judgment document
     * @param name 上诉期 and others
     * @param lastDay day or empty
     * @param over whether it has run out
     * @param sentence for people
     */
    public record Period(String document, String name, String lastDay, boolean over, String sentence) {}

    /** A duty. @param document id @param state state @param label Chinese @param dueOn day @param overdue is it */
    public record Duty(String document, String state, String label, String dueOn, boolean overdue) {}

    /** A performance. @param obligation words @param amount yuan or empty @param dueOn day @param performedOn day */
    public record Performance(String obligation, String amount, String dueOn, String performedOn) {}

    /** A record. @param session id @param number number @param state state @param receipt number @param problem code */
    public record Record(String session, String number, String state, String receipt, String problem) {}

    /** An SMS step. @param state its state @param templateVersion version @param at when @param reason why */
    public record Sms(String state, String templateVersion, Instant at, String reason) {}

    /**
     * A judge appointment (三.7).
     *
     * @param id identifier
     * @param document the judgment document
     * @param at when
     * @param state BOOKED, HELD, CANCELLED or PARTY_NO_SHOW
     * @param judgeName whose, empty if the host does not tell it
     * @param yours whether the caller is that judge
     * @param exception whether it is a second one, approved
     */
    public record Meeting(String id, String document, Instant at, String state, String judgeName, boolean yours,
            boolean exception) {}

    /** A notice to the centre (三.12). @param at when @param takenAt when the centre signed for it */
    public record Notice(Instant at, Optional<Instant> takenAt) {}

    /**
     * An assessment.
     *
     * @param party the party or empty
     * @param kind kind
     * @param level confirmed
     * @param suggested by the factors
     * @param factors Chinese terms
     * @param reason why
     * @param assessor who
     * @param at when
     */
    public record Risk(String party, String kind, String level, String suggested, List<String> factors, String reason,
            String assessor, Instant at) {}
}
