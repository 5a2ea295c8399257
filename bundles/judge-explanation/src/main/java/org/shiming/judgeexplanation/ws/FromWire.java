package org.shiming.judgeexplanation.ws;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.shiming.api.matters.RecordSession;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.value.AppointmentId;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.Mood;
import org.shiming.api.value.PartyAnswer;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.QuestionId;
import org.shiming.api.value.RiskLevel;
import org.shiming.api.value.ServiceCode;
import org.shiming.judgeexplanation.app.Assessments;
import org.shiming.judgeexplanation.app.Explanations;
import org.shiming.judgeexplanation.app.RecordFiling;
import org.shiming.judgeexplanation.app.SmsTexts;
import org.shiming.judgeexplanation.app.Worklist;
import org.shiming.judgeexplanation.domain.DutyState;

/** From wire types to values; what cannot be is an {@link InvalidValue}. */
final class FromWire {
    private static final int PAGE = 20;
    private static final int PAGE_MAX = 100;
    private static final int LIST_MAX = 50;

    private FromWire() {}

    static SmsTexts.Copy copy(String caseNumber, String documentId, String partyId) {
        return new SmsTexts.Copy(new CaseNumber(caseNumber), new DocumentId(documentId), new PartyId(partyId));
    }

    static Assessments.Wish assessment(AssessRiskRequest request) {
        Optional<PartyId> party = blank(request.partyId) ? Optional.empty()
                : Optional.of(new PartyId(request.partyId));
        return new Assessments.Wish(new CaseNumber(request.caseNumber), party,
                code(Assessments.Kind.class, request.kind, "kind"), short50(request.factors),
                code(RiskLevel.class, request.level, "level"), request.reason == null ? "" : request.reason);
    }

    static Explanations.Wish explanation(RecordExplanationRequest request) {
        Set<String> reminders = new TreeSet<>(short50(request.remindersGiven));
        return new Explanations.Wish(new CaseNumber(request.caseNumber), new DocumentId(request.documentId),
                new PartyId(request.partyId), time(request.startedAt, "startedAt"), time(request.endedAt, "endedAt"),
                text(request.occasion), text(request.manner),
                short50(request.services).stream().map(ServiceCode::new).toList(), results(request.results),
                code(Mood.class, request.mood, "mood"), reminders, text(request.remarks), request.tellCentre,
                blank(request.appointmentId) ? Optional.empty()
                        : Optional.of(new AppointmentId(request.appointmentId)));
    }

    static RecordFiling.Signature signature(String text) {
        return code(RecordFiling.Signature.class, text, "signature");
    }

    static Worklist.Filter filter(String state, String overdue, String after, String max) {
        Optional<DutyState> wanted = blank(state) ? Optional.empty()
                : Optional.of(code(DutyState.class, state, "state"));
        Optional<String> cursor = blank(after) ? Optional.empty() : Optional.of(cursor(after));
        return new Worklist.Filter(wanted, "true".equals(overdue), cursor, max(max));
    }

    private static List<RecordSession.Result> results(List<RecordExplanationRequest.Result> wire) {
        List<RecordSession.Result> results = new ArrayList<>();
        for (RecordExplanationRequest.Result one : short50(wire)) {
            Optional<QuestionId> known = blank(one.questionId) ? Optional.empty()
                    : Optional.of(new QuestionId(one.questionId));
            results.add(new RecordSession.Result(known, text(one.text), text(one.explanation),
                    code(PartyAnswer.class, one.answer, "answer")));
        }
        return results;
    }

    static Instant time(String text, String field) {
        try {
            return OffsetDateTime.parse(text == null ? "" : text).toInstant();
        } catch (DateTimeParseException wrong) {
            throw new InvalidValue("TIME_MALFORMED", field + " 时间格式不正确：应形如 2026-11-23T09:30:00+08:00；本次未保存。");
        }
    }

    static <E extends Enum<E>> E code(Class<E> type, String text, String field) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw new InvalidValue("CODE_UNKNOWN", field + " 的取值不在允许的范围内，请按接口说明填写；本次未保存。");
    }

    private static String cursor(String text) {
        if (!text.matches("\\d{4}-\\d{2}-\\d{2}_[0-9a-f-]{1,36}")) {
            throw new InvalidValue("CURSOR_MALFORMED", "翻页标记不正确，请从第一页重新查询。");
        }
        return text;
    }

    static int max(String text) {
        if (blank(text)) {
            return PAGE;
        }
        if (!text.matches("\\d{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > PAGE_MAX) {
            throw new InvalidValue("PAGE_SIZE", "每页条数应为 1 至 " + PAGE_MAX + "。");
        }
        return Integer.parseInt(text);
    }

    private static <T> List<T> short50(List<T> list) {
        if (list == null) {
            return List.of();
        }
        if (list.size() > LIST_MAX || list.stream().anyMatch(Objects::isNull)) {
            throw new InvalidValue("LIST_TOO_LONG", "清单最多 " + LIST_MAX + " 项且不能有空项，请精简后重新提交；本次未保存。");
        }
        return list;
    }

    static String text(String value) {
        return value == null ? "" : value;
    }

    static boolean blank(String value) {
        return value == null || value.isBlank();
    }
}
