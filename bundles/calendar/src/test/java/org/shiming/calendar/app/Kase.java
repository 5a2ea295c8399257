package org.shiming.calendar.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.CaseType;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.PersonId;

/** A case of the host for tests, with one document {@code d1} and the parties {@code p1}, {@code p2} … */
final class Kase {
    static final DocumentId D1 = new DocumentId("d1");
    static final PartyId P1 = new PartyId("p1");
    static final PartyId P2 = new PartyId("p2");

    private final CaseType type;
    private final String number;
    private final String procedure;
    private final String kind;
    private final String title;
    private String cause = "买卖合同纠纷";
    private Optional<LocalDate> issued = Optional.of(LocalDate.parse("2026-03-02"));
    private Optional<LocalDate> effective = Optional.empty();
    private final List<CaseFacts.Party> parties = new ArrayList<>();
    private final List<CaseFacts.ServiceRecord> services = new ArrayList<>();
    private final List<CaseFacts.Fee> fees = new ArrayList<>();

    private Kase(CaseType type, String number, String procedure, String kind, String title) {
        this.type = type;
        this.number = number;
        this.procedure = procedure;
        this.kind = kind;
        this.title = title;
    }

    static Kase civil(String procedure, String kind, String title) {
        return new Kase(CaseType.CIVIL, "（2026）豫0481民初101号", procedure, kind, title).party("原告", true).party("被告",
                false);
    }

    static Kase of(CaseType type, String number, String procedure, String kind, String title) {
        return new Kase(type, number, procedure, kind, title);
    }

    Kase party(String capacity, boolean natural) {
        PartyId id = new PartyId("p" + (parties.size() + 1));
        parties.add(new CaseFacts.Party(id, "甲方" + parties.size(), capacity, natural, "", parties.size() == 1,
                List.of()));
        return this;
    }

    Kase cause(String text) {
        cause = text;
        return this;
    }

    Kase issued(String day) {
        issued = Optional.ofNullable(day).map(LocalDate::parse);
        return this;
    }

    Kase effective(String day) {
        effective = Optional.of(LocalDate.parse(day));
        return this;
    }

    Kase served(String... days) {
        for (int i = 0; i < days.length; i++) {
            services.add(new CaseFacts.ServiceRecord(D1, parties.get(i).id(), "直接",
                    Optional.of(LocalDate.parse(days[i])), "已送达"));
        }
        return this;
    }

    Kase fee(PartyId party, String item, String due, String paid) {
        fees.add(new CaseFacts.Fee(party, item, new BigDecimal(due), new BigDecimal(paid), Optional.empty()));
        return this;
    }

    CaseFacts facts() {
        PersonId judge = new PersonId("judge");
        return new CaseFacts(new CaseNumber(number), new CourtCode(court()), new CourtCode(above()),
                new CourtCode(above()), type, procedure, cause, "民事审判第一庭", judge,
                List.of(new CaseFacts.PanelMember(judge, "法官", "审判长")), parties,
                List.of(new CaseFacts.JudgmentDocument(D1, kind, title, issued, Optional.empty(), effective)), services,
                new CaseFacts.Flags(List.of(), false, false, false), fees, List.of());
    }

    private String court() {
        return number.contains("豫0481") ? "豫0481" : "豫04";
    }

    private String above() {
        return "豫0481".equals(court()) ? "豫04" : "豫";
    }
}
