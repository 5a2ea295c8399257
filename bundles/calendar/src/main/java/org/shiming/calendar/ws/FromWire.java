package org.shiming.calendar.ws;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.CaseType;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.PartyId;
import org.shiming.calendar.app.PeriodDecisions;
import org.shiming.calendar.domain.period.PartyKind;
import org.shiming.calendar.domain.period.PeriodQuestion;
import org.shiming.calendar.domain.period.ServiceFact;
import org.shiming.support.text.Texts;

/** From wire types to values; what cannot be is an {@link InvalidValue}. */
final class FromWire {
    private static final int WORD = 100;

    private FromWire() {}

    static LocalDate day(String text, String label) {
        try {
            return LocalDate.parse(text == null ? "" : text.strip());
        } catch (DateTimeParseException wrong) {
            throw new InvalidValue("DAY_MALFORMED", label + "不是有效日期：应形如 2026-11-25，且该日存在（例如平年没有2月29日）。");
        }
    }

    static Optional<LocalDate> optionalDay(String text, String label) {
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(day(text, label));
    }

    /** A switch in an address: empty is no. */
    static boolean yes(String text, String label) {
        if (text == null || text.isBlank() || "false".equals(text)) {
            return false;
        }
        if (!"true".equals(text)) {
            throw new InvalidValue("SWITCH_MALFORMED", label + " 应为 true 或者 false。");
        }
        return true;
    }

    static int year(String text, LocalDate today) {
        if (text == null || text.isBlank()) {
            return today.getYear();
        }
        if (!text.strip().matches("20\\d\\d")) {
            throw new InvalidValue("YEAR_RANGE", "年度应为四位数字，例如 2027。");
        }
        return Integer.parseInt(text.strip());
    }

    static PeriodDecisions.Wish decision(DecidePeriodRequest request) {
        return new PeriodDecisions.Wish(new CaseNumber(request.caseNumber), new DocumentId(request.documentId),
                new PartyId(request.partyId), optionalDay(request.day, "届满日"), request.reason);
    }

    static PeriodQuestion question(PeriodQuestionRequest request) {
        CaseType type = Arrays.stream(CaseType.values()).filter(one -> one.name().equals(request.caseType)).findFirst()
                .orElseThrow(() -> new InvalidValue("CODE_UNKNOWN", "caseType 的取值不在允许的范围内，请按接口说明填写。"));
        List<ServiceFact> services = request.servedOn == null || request.servedOn.isBlank() ? List.of()
                : List.of(new ServiceFact(Texts.required(request.method, WORD, "送达方式"),
                        day(request.servedOn, "送达日"), request.publication));
        return new PeriodQuestion(type, Texts.optional(request.procedure, WORD, "审理程序"),
                Texts.required(request.document, WORD, "文书名称"), optionalDay(request.issuedOn, "出具日"),
                PartyKind.of(type, Texts.optional(request.capacity, WORD, "诉讼地位"), request.foreign), services);
    }
}
