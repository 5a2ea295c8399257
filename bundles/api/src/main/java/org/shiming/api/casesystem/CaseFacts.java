package org.shiming.api.casesystem;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.CaseType;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.PersonId;

/**
 * A case as the host has it, at one moment.
 *
 * @param caseNumber the number
 * @param court the court that tries it
 * @param superiorCourt its superior court (一(二)3)
 * @param appealCourt where an appeal goes: a field of the case, not a constant
 * @param type civil, criminal, administrative, enforcement
 * @param procedure the host's word: 一审普通, 简易, 小额, 首次执行 …
 * @param cause 案由
 * @param division the trial division
 * @param undertakingJudge 承办法官
 * @param panel the collegial panel, or the sole judge
 * @param parties all parties
 * @param documents judgment documents, issued or not
 * @param services who was served what, how and when
 * @param flags what makes explaining mandatory (三.1)
 * @param fees fees due and paid (三.2)
 * @param performance duties under the judgment and their performance (三.2)
 */
public record CaseFacts(CaseNumber caseNumber, CourtCode court, CourtCode superiorCourt, CourtCode appealCourt,
        CaseType type, String procedure, String cause, String division, PersonId undertakingJudge,
        List<PanelMember> panel, List<Party> parties, List<JudgmentDocument> documents, List<ServiceRecord> services,
        Flags flags, List<Fee> fees, List<Performance> performance) {

    /** Copies every list. */
    public CaseFacts {
        panel = List.copyOf(panel);
        parties = List.copyOf(parties);
        documents = List.copyOf(documents);
        services = List.copyOf(services);
        fees = List.copyOf(fees);
        performance = List.copyOf(performance);
    }

    /** A judge of the panel. @param person identifier @param name name @param position 审判长, 承办人 or 成员 */
    public record PanelMember(PersonId person, String name, String position) {}

    /**
     * A party.
     *
     * @param id the host's identifier
     * @param name full name; never for a log
     * @param capacity 原告, 被告, 被告人, 申请执行人 …
     * @param naturalPerson a person, not an organisation
     * @param phone may be empty; never for a log
     * @param obligor whether the judgment obliges this party to perform
     * @param agents its agents ad litem
     * @param abroad whether the host says that it has no domicile in the PRC (民诉法第286条: thirty days to appeal)
     */
    public record Party(PartyId id, String name, String capacity, boolean naturalPerson, String phone, boolean obligor,
            List<Agent> agents, boolean abroad) {
        /** Copies the agents. */
        public Party {
            agents = List.copyOf(agents);
        }

        /**
         * A party of which the host does not say that it lives abroad.
         *
         * @param id the host's identifier
         * @param name full name; never for a log
         * @param capacity 原告, 被告, 被告人, 申请执行人 …
         * @param naturalPerson a person, not an organisation
         * @param phone may be empty; never for a log
         * @param obligor whether the judgment obliges this party to perform
         * @param agents its agents ad litem
         */
        public Party(PartyId id, String name, String capacity, boolean naturalPerson, String phone, boolean obligor,
                List<Agent> agents) {
            this(id, name, capacity, naturalPerson, phone, obligor, agents, false);
        }
    }

    /** An agent ad litem. @param person identifier @param name name @param firm law firm, empty if none */
    public record Agent(PersonId person, String name, String firm) {}

    /**
     * A judgment document.
     *
     * @param id the host's identifier
     * @param kind 判决书, 裁定书 …
     * @param title its title
     * @param issuedOn empty while it is a draft
     * @param pronouncedOn empty if not pronounced
     * @param effectiveOn empty if not effective
     */
    public record JudgmentDocument(DocumentId id, String kind, String title, Optional<LocalDate> issuedOn,
            Optional<LocalDate> pronouncedOn, Optional<LocalDate> effectiveOn) {}

    /**
     * Service of a document on a party.
     *
     * @param document what
     * @param party on whom
     * @param method 直接, 电子, 邮寄, 公告 …
     * @param servedOn empty until it is served
     * @param status the host's word: 已送达, 发送中, 失败
     */
    public record ServiceRecord(DocumentId document, PartyId party, String method, Optional<LocalDate> servedOn,
            String status) {}

    /**
     * What makes explaining mandatory (三.1).
     *
     * @param fourCategory the categories of 四类案件 it is supervised under, empty if none
     * @param conflictProminent conflict prominent during trial
     * @param petitionRisk a petition risk was noted
     * @param petitionReceived the petition department passed on a complaint during trial
     */
    public record Flags(List<String> fourCategory, boolean conflictProminent, boolean petitionRisk,
            boolean petitionReceived) {
        /** Copies the categories. */
        public Flags {
            fourCategory = List.copyOf(fourCategory);
        }
    }

    /** A fee in yuan. @param party debtor @param item what @param due owed @param paid it @param dueOn by when */
    public record Fee(PartyId party, String item, BigDecimal due, BigDecimal paid, Optional<LocalDate> dueOn) {
        /** @return what is still owed, never negative */
        public BigDecimal outstanding() {
            return due.subtract(paid).max(BigDecimal.ZERO);
        }
    }

    /**
     * A duty under the judgment.
     *
     * @param party who owes it
     * @param obligation in words
     * @param amount in yuan, empty if it is not about money
     * @param dueOn the performance period's last day
     * @param performedOn empty until performed
     */
    public record Performance(PartyId party, String obligation, Optional<BigDecimal> amount, Optional<LocalDate> dueOn,
            Optional<LocalDate> performedOn) {}

    /**
     * The party with this identifier.
     *
     * @param id the identifier
     * @return the party, empty if it is not of this case
     */
    public Optional<Party> party(PartyId id) {
        return parties.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /**
     * The document with this identifier.
     *
     * @param id the identifier
     * @return the document, empty if it is not of this case
     */
    public Optional<JudgmentDocument> document(DocumentId id) {
        return documents.stream().filter(d -> d.id().equals(id)).findFirst();
    }

    /**
     * Whether somebody sits on the panel (G4).
     *
     * @param person who
     * @return true for panel members, the undertaking judge included
     */
    public boolean onPanel(PersonId person) {
        return undertakingJudge.equals(person) || panel.stream().anyMatch(m -> m.person().equals(person));
    }
}
