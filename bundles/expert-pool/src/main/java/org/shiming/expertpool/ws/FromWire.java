package org.shiming.expertpool.ws;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.shiming.api.channel.Engagement;
import org.shiming.api.matters.RecordSession;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.CaseType;
import org.shiming.api.value.Mood;
import org.shiming.api.value.PartyAnswer;
import org.shiming.api.value.QuestionId;
import org.shiming.api.value.ServiceCode;
import org.shiming.expertpool.app.Listing;
import org.shiming.expertpool.app.Pool;
import org.shiming.expertpool.app.Requests;
import org.shiming.expertpool.app.Sessions;
import org.shiming.expertpool.app.Steps;
import org.shiming.expertpool.domain.BookingState;
import org.shiming.expertpool.domain.ExpertState;
import org.shiming.expertpool.domain.ExpertStep;
import org.shiming.expertpool.domain.Slot;
import org.shiming.expertpool.domain.StepKind;

/** From wire types to values; what cannot be is an {@link InvalidValue}. */
final class FromWire {
    private static final int PAGE = 20;
    private static final int PAGE_MAX = 100;
    private static final int LIST_MAX = 200;

    private FromWire() {}

    static Pool.Nomination nomination(NominateRequest request) {
        return new Pool.Nomination(request.person, request.name, text(request.field), text(request.unit),
                day(request.termFrom), day(request.termTo), request.text);
    }

    static ExpertStep expertStep(String step) {
        return code(ExpertStep.class, step, "step");
    }

    static Engagement engagement(EngagementRequest request) {
        return new Engagement(optional(request.caseNumber).map(CaseNumber::new), text(request.party),
                code(Engagement.Side.class, request.side, "side"), request.byFirm,
                optional(request.endedOn).map(FromWire::day));
    }

    static Pool.Wish experts(String state, String field, String caseType) {
        return new Pool.Wish(optional(state).map(one -> code(ExpertState.class, one, "state")), optional(field),
                optional(caseType).map(one -> code(CaseType.class, one, "caseType")));
    }

    static Requests.Wish request(BookingRequest request) {
        return new Requests.Wish(text(request.matterId), text(request.expert), text(request.text));
    }

    static Requests.Call call(CallRequest request) {
        return new Requests.Call(text(request.matterId), text(request.room), request.seenExtreme);
    }

    static Steps.Wish step(BookingStepRequest request) {
        StepKind kind = code(StepKind.class, request.step, "step");
        Optional<Slot> slot = kind == StepKind.CONFIRM && optional(request.from).isPresent()
                ? Optional.of(new Slot(time(request.from), time(request.to), text(request.room))) : Optional.empty();
        boolean other = kind == StepKind.CHOOSE || kind == StepKind.SUBSTITUTE;
        return new Steps.Wish(id(request.bookingId), kind, text(request.text), slot,
                other ? optional(request.expert) : Optional.empty());
    }

    static Sessions.Wish session(SessionRequest request) {
        List<RecordSession.Result> results = bounded(request.results).stream()
                .map(one -> new RecordSession.Result(optional(one.questionId).map(QuestionId::new), text(one.text),
                        text(one.explanation), code(PartyAnswer.class, one.answer, "answer")))
                .toList();
        return new Sessions.Wish(id(request.bookingId), time(request.startedAt), time(request.endedAt),
                text(request.manner), bounded(request.services).stream().map(ServiceCode::new).toList(), results,
                code(Mood.class, request.mood, "mood"), text(request.remarks));
    }

    static Listing.Wish filter(String state, String caseNumber, String mine, String after, String max) {
        Optional<String> wanted = optional(state);
        wanted.filter(name -> !"OPEN".equals(name)).ifPresent(name -> code(BookingState.class, name, "state"));
        return new Listing.Wish(wanted, optional(caseNumber).map(number -> new CaseNumber(number).value()),
                "true".equals(mine), optional(after).map(FromWire::cursor), max(max));
    }

    static String id(String text) {
        if (text == null || !text.matches("[0-9a-f-]{36}")) {
            throw new InvalidValue("BOOKING_ID_MALFORMED", "预约编号格式不正确，请从列表中选择；本次未保存。");
        }
        return text;
    }

    static String text(String value) {
        return value == null ? "" : value;
    }

    private static Instant time(String text) {
        try {
            return OffsetDateTime.parse(text(text)).toInstant();
        } catch (DateTimeParseException wrong) {
            throw new InvalidValue("TIME_MALFORMED", "时间格式不正确：应形如 2026-11-23T09:30:00+08:00；本次未保存。");
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text(text));
        } catch (DateTimeParseException wrong) {
            throw new InvalidValue("DAY_MALFORMED", "日期格式不正确：应形如 2026-11-23；本次未保存。");
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

    private static Long cursor(String text) {
        if (!text.matches("\\d{1,15}")) {
            throw new InvalidValue("CURSOR_MALFORMED", "翻页标记不正确，请从第一页重新查询。");
        }
        return Long.valueOf(text);
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
}
