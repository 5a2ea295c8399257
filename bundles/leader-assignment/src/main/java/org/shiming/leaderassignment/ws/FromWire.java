package org.shiming.leaderassignment.ws;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.shiming.api.matters.Direction;
import org.shiming.api.matters.RecordSession;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.Mood;
import org.shiming.api.value.PartyAnswer;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.QuestionId;
import org.shiming.api.value.ServiceCode;
import org.shiming.leaderassignment.app.Assigning;
import org.shiming.leaderassignment.app.Explaining;
import org.shiming.leaderassignment.app.Listing;
import org.shiming.leaderassignment.app.Steps;
import org.shiming.leaderassignment.domain.State;
import org.shiming.leaderassignment.domain.StepKind;
import org.shiming.leaderassignment.domain.Unit;
import org.shiming.support.text.Texts;

/** From wire types to values; what cannot be is an {@link InvalidValue}. */
final class FromWire {
    private static final int PAGE = 20;
    private static final int PAGE_MAX = 100;
    private static final int LIST_MAX = 200;
    private static final int NAME = 100;
    private static final int PERSON = 64;

    private FromWire() {}

    static Assigning.Wish assignment(AssignRequest request) {
        return new Assigning.Wish(code(Direction.Kind.class, request.kind, "kind"),
                new CaseNumber(request.caseNumber), new PartyId(request.partyId),
                optional(request.documentId).map(DocumentId::new), request.words,
                Texts.optional(request.sourceId, PERSON, "交办人编号"), text(request.sourceName), text(request.reference),
                request.workingDays);
    }

    static Steps.Wish step(StepKind kind, StepRequest request) {
        return new Steps.Wish(id(request.itemId), kind, text(request.text), text(request.how),
                optional(request.happenedAt).map(FromWire::time), Optional.empty(), 0, optional(request.actingFor));
    }

    static Steps.Wish screening(ScreenRequest request) {
        return plain(request.itemId, request.accepted ? StepKind.ACCEPT : StepKind.DECLINE, text(request.reason),
                Optional.empty(), 0);
    }

    static Steps.Wish extension(ExtendRequest request) {
        return plain(request.itemId, StepKind.EXTEND, text(request.reason), Optional.empty(), request.workingDays);
    }

    static Steps.Wish dispatch(DispatchRequest request) {
        Unit unit = new Unit(code(Unit.Kind.class, request.unitKind, "unitKind"),
                Texts.required(request.unit, NAME, "承办单位"), Texts.required(request.owner, PERSON, "承办人编号"),
                Texts.required(request.ownerName, NAME, "承办人"));
        return plain(request.itemId, StepKind.DISPATCH, text(request.text), Optional.of(unit), 0);
    }

    static Explaining.Wish explanation(ExplainRequest request) {
        List<RecordSession.Result> results = bounded(request.results).stream()
                .map(one -> new RecordSession.Result(optional(one.questionId).map(QuestionId::new), text(one.text),
                        text(one.explanation), code(PartyAnswer.class, one.answer, "answer")))
                .toList();
        return new Explaining.Wish(id(request.itemId), time(request.startedAt), time(request.endedAt),
                text(request.manner), bounded(request.services).stream().map(ServiceCode::new).toList(), results,
                code(Mood.class, request.mood, "mood"), text(request.remarks));
    }

    static Listing.Wish filter(String kind, String state, String overdue, String caseNumber, String after,
            String max) {
        Optional<String> wanted = optional(state);
        wanted.filter(name -> !"OPEN".equals(name)).ifPresent(name -> code(State.class, name, "state"));
        optional(kind).ifPresent(name -> code(Direction.Kind.class, name, "kind"));
        return new Listing.Wish(optional(kind), wanted, "true".equals(overdue),
                optional(caseNumber).map(number -> new CaseNumber(number).value()),
                optional(after).map(FromWire::cursor), max(max));
    }

    static List<String> ids(List<String> list) {
        return bounded(list).stream().map(FromWire::id).toList();
    }

    static String id(String text) {
        if (text == null || !text.matches("[0-9a-f-]{36}")) {
            throw new InvalidValue("ITEM_ID_MALFORMED", "事项编号格式不正确，请从列表中选择事项；本次未保存。");
        }
        return text;
    }

    private static Steps.Wish plain(String item, StepKind kind, String text, Optional<Unit> to, int days) {
        return new Steps.Wish(id(item), kind, text, "", Optional.empty(), to, days, Optional.empty());
    }

    private static Instant time(String text) {
        try {
            return OffsetDateTime.parse(text == null ? "" : text).toInstant();
        } catch (DateTimeParseException wrong) {
            throw new InvalidValue("TIME_MALFORMED", "时间格式不正确：应形如 2026-11-23T09:30:00+08:00；本次未保存。");
        }
    }

    private static <E extends Enum<E>> E code(Class<E> type, String text, String field) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw new InvalidValue("CODE_UNKNOWN", field + " 的取值不在允许的范围内，请按接口说明填写；本次未保存。");
    }

    private static String cursor(String text) {
        if (!text.matches("\\d{4}-\\d{2}-\\d{2}_[0-9a-f-]{36}")) {
            throw new InvalidValue("CURSOR_MALFORMED", "翻页标记不正确，请从第一页重新查询。");
        }
        return text;
    }

    private static int max(String text) {
        if (optional(text).isEmpty()) {
            return PAGE;
        }
        if (!text.matches("\\d{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > PAGE_MAX) {
            throw new InvalidValue("PAGE_SIZE", "每页条数应为 1 至 " + PAGE_MAX + "。");
        }
        return Integer.parseInt(text);
    }

    private static <T> List<T> bounded(List<T> list) {
        if (list == null) {
            return List.of();
        }
        if (list.size() > LIST_MAX || list.stream().anyMatch(Objects::isNull)) {
            throw new InvalidValue("LIST_TOO_LONG", "清单最多 " + LIST_MAX + " 项且不能有空项，请精简后重新提交；本次未保存。");
        }
        return list;
    }

    private static Optional<String> optional(String text) {
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
