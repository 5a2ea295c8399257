package org.shiming.casesystem.ws;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.CaseType;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.PersonId;
import org.shiming.casesystem.domain.HostTrouble;
import org.shiming.casesystem.domain.Problems;
import org.shiming.casesystem.domain.Words;
import org.shiming.casesystem.domain.Words.Field;
import org.shiming.casesystem.host.HostCase;

/**
 * Turns a case from the host's words into the suite's. What cannot be understood is a named problem: one that would
 * change a decision (case type, identifiers, dates, amounts) makes the answer unusable, the rest is kept as it is.
 */
final class CaseReader {
    private static final int ISO_DATE = 10;

    private final Words words;
    private final Problems problems;

    CaseReader(Words words, Problems problems) {
        this.words = words;
        this.problems = problems;
    }

    CaseFacts read(CaseNumber asked, HostCase found) throws HostTrouble {
        try {
            return facts(asked, found);
        } catch (Unusable unusable) {
            problems.add(unusable.code, unusable.word);
            throw new HostTrouble(HostTrouble.Kind.UNMAPPED, unusable.code + " in " + asked, null);
        } catch (InvalidValue malformed) {
            problems.add(malformed.code(), "");
            throw new HostTrouble(HostTrouble.Kind.UNMAPPED, malformed.code() + " in " + asked, null);
        }
    }

    private CaseFacts facts(CaseNumber asked, HostCase from) {
        if (from == null || !asked.equals(new CaseNumber(from.caseNumber))) {
            throw new Unusable("ANSWER_OF_ANOTHER_CASE", "");
        }
        CaseType type = CaseType.valueOf(must(Field.CASE_TYPE, from.caseType));
        return new CaseFacts(asked, court(from.courtCode), court(from.superiorCourtCode), court(from.appealCourtCode),
                type, word(Field.PROCEDURE, from.procedure), text(from.cause), text(from.division),
                new PersonId(from.undertakingJudgeId), from.panel.stream().map(this::member).toList(),
                from.parties.stream().map(this::party).toList(), from.documents.stream().map(this::document).toList(),
                from.services.stream().map(this::service).toList(), flags(from.flags),
                from.fees.stream().map(CaseReader::fee).toList(),
                from.performance.stream().map(CaseReader::performance).toList());
    }

    private CaseFacts.PanelMember member(HostCase.PanelMember from) {
        return new CaseFacts.PanelMember(new PersonId(from.personId), text(from.name),
                word(Field.POSITION, from.position));
    }

    private CaseFacts.Party party(HostCase.Party from) {
        List<CaseFacts.Agent> agents = from.agents.stream()
                .map(a -> new CaseFacts.Agent(new PersonId(a.personId), text(a.name), text(a.firm))).toList();
        // An unknown kind counts as a person: the stricter masks and the gentler words then apply.
        boolean person = !word(Field.PARTY_KIND, from.kind).equals("ORGANISATION");
        return new CaseFacts.Party(new PartyId(from.partyId), text(from.name), word(Field.CAPACITY, from.capacity),
                person, text(from.phone), from.obligor, agents, from.abroad);
    }

    private CaseFacts.JudgmentDocument document(HostCase.Document from) {
        return new CaseFacts.JudgmentDocument(new DocumentId(from.documentId), word(Field.DOCUMENT_KIND, from.kind),
                text(from.title), date(from.issuedOn), date(from.pronouncedOn), date(from.effectiveOn));
    }

    private CaseFacts.ServiceRecord service(HostCase.Service from) {
        return new CaseFacts.ServiceRecord(new DocumentId(from.documentId), new PartyId(from.partyId),
                word(Field.SERVICE_METHOD, from.method), date(from.servedOn), word(Field.SERVICE_STATUS, from.status));
    }

    private CaseFacts.Flags flags(HostCase.Flags from) {
        if (from == null) {
            throw new Unusable("FLAGS_MISSING", "");
        }
        return new CaseFacts.Flags(from.fourCategory.stream().map(c -> word(Field.FOUR_CATEGORY, c)).toList(),
                from.conflictProminent, from.petitionRisk, from.petitionReceived);
    }

    private static CaseFacts.Fee fee(HostCase.Fee from) {
        return new CaseFacts.Fee(new PartyId(from.partyId), text(from.item), amount(from.due), amount(from.paid),
                date(from.dueOn));
    }

    private static CaseFacts.Performance performance(HostCase.Performance from) {
        return new CaseFacts.Performance(new PartyId(from.partyId), text(from.obligation),
                Optional.ofNullable(from.amount), date(from.dueOn), date(from.performedOn));
    }

    private CourtCode court(String code) {
        return new CourtCode(word(Field.COURT_CODE, code));
    }

    private String must(Field field, String hostWord) {
        return words.translate(field, hostWord)
                .orElseThrow(() -> new Unusable(field + "_UNKNOWN", text(hostWord).strip()));
    }

    private String word(Field field, String hostWord) {
        Optional<String> known = words.translate(field, hostWord);
        if (known.isEmpty()) {
            problems.add(field + "_UNKNOWN", text(hostWord).strip());
        }
        return known.orElseGet(() -> text(hostWord).strip());
    }

    private static Optional<LocalDate> date(String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        String day = text.strip();
        try {
            // xs:date may carry a zone (2026-11-20+08:00): the day is what counts.
            return Optional.of(LocalDate.parse(day.length() > ISO_DATE ? day.substring(0, ISO_DATE) : day));
        } catch (DateTimeException malformed) {
            throw new Unusable("DATE_MALFORMED", "");
        }
    }

    private static BigDecimal amount(BigDecimal value) {
        if (value == null) {
            throw new Unusable("AMOUNT_MISSING", "");
        }
        return value;
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    /** Ends the reading of one answer; never leaves this class. */
    private static final class Unusable extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String code;
        private final String word;

        Unusable(String code, String word) {
            super(code, null, false, false);
            this.code = code;
            this.word = word;
        }
    }
}
