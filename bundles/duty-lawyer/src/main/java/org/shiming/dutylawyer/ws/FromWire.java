package org.shiming.dutylawyer.ws;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.shiming.api.channel.Engagement;
import org.shiming.api.matters.RecordSession;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.Mood;
import org.shiming.api.value.PartyAnswer;
import org.shiming.api.value.PersonId;
import org.shiming.api.value.QuestionId;
import org.shiming.api.value.ServiceCode;
import org.shiming.dutylawyer.app.Sessions;
import org.shiming.dutylawyer.app.Templates;
import org.shiming.dutylawyer.domain.DutyPerson;
import org.shiming.dutylawyer.domain.Half;
import org.shiming.dutylawyer.domain.PersonKind;
import org.shiming.dutylawyer.domain.PersonState;
import org.shiming.dutylawyer.domain.Slot;

/** From wire types to values; what cannot be is an {@link InvalidValue}. */
final class FromWire {
    private static final int LIST_MAX = 200;
    private static final int DAYS = 7;

    private FromWire() {}

    static DutyPerson person(PersonRequest request) {
        return new DutyPerson(new PersonId(request.personId).value(), text(request.name),
                code(PersonKind.class, request.kind, "kind"), text(request.firm), Slot.day(request.termFrom),
                Slot.day(request.termTo), PersonState.ACTIVE);
    }

    static List<Templates.Line> lines(TemplateRequest request) {
        List<Templates.Line> lines = new ArrayList<>();
        for (TemplateView.Line line : whole(request.lines)) {
            if (line.weekday < 1 || line.weekday > DAYS) {
                throw new InvalidValue("WEEKDAY_MALFORMED", "星期应为 1（周一）至 7（周日），请改正后重新提交；本次未保存。");
            }
            lines.add(new Templates.Line(DayOfWeek.of(line.weekday), code(Half.class, line.half, "half"),
                    new PersonId(line.personId).value()));
        }
        return lines;
    }

    static Engagement engagement(EngagementRequest request) {
        Optional<CaseNumber> number = blank(request.caseNumber) ? Optional.empty()
                : Optional.of(new CaseNumber(request.caseNumber));
        return new Engagement(number, text(request.party), code(Engagement.Side.class, request.side, "side"),
                request.byFirm, blank(request.endedOn) ? Optional.empty() : Optional.of(Slot.day(request.endedOn)));
    }

    static Sessions.Wish session(RecordSessionRequest request) {
        return new Sessions.Wish(new MatterId(request.matterId), time(request.startedAt, "startedAt"),
                time(request.endedAt, "endedAt"), text(request.manner),
                whole(request.services).stream().map(ServiceCode::new).toList(), results(request.results),
                code(Mood.class, request.mood, "mood"), text(request.remarks));
    }

    static Instant moment(String at, Instant now) {
        return blank(at) ? now : time(at, "at");
    }

    static int days(String text) {
        if (blank(text)) {
            return DAYS;
        }
        if (!text.matches("\\d{1,3}")) {
            throw new InvalidValue("PERIOD_MALFORMED", "天数应为数字，请改正后重试。");
        }
        return Integer.parseInt(text);
    }

    /** Whose: the one named, else the caller. */
    static String whose(String named, PersonId caller) {
        return blank(named) ? caller.value() : new PersonId(named).value();
    }

    static <E extends Enum<E>> E code(Class<E> type, String text, String field) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw new InvalidValue("CODE_UNKNOWN", field + " 的取值不在允许的范围内，请按接口说明填写；本次未保存。");
    }

    /** An identifier of a row; what is not one is simply not found. */
    static String id(String text) {
        if (blank(text) || text.length() > 80) {
            throw new InvalidValue("ID_MALFORMED", "编号为空或过长，请刷新页面后重试；本次未保存。");
        }
        return text;
    }

    static boolean blank(String value) {
        return value == null || value.isBlank();
    }

    static String text(String value) {
        return value == null ? "" : value;
    }

    private static List<RecordSession.Result> results(List<RecordSessionRequest.Result> wire) {
        List<RecordSession.Result> results = new ArrayList<>();
        for (RecordSessionRequest.Result one : whole(wire)) {
            Optional<QuestionId> known = blank(one.questionId) ? Optional.empty()
                    : Optional.of(new QuestionId(one.questionId));
            results.add(new RecordSession.Result(known, text(one.text), text(one.explanation),
                    code(PartyAnswer.class, one.answer, "answer")));
        }
        return results;
    }

    private static Instant time(String text, String field) {
        try {
            return OffsetDateTime.parse(text == null ? "" : text).toInstant();
        } catch (DateTimeParseException wrong) {
            throw new InvalidValue("TIME_MALFORMED", field + " 时间格式不正确：应形如 2026-11-23T09:30:00+08:00；本次未保存。");
        }
    }

    private static <T> List<T> whole(List<T> list) {
        if (list == null) {
            return List.of();
        }
        if (list.size() > LIST_MAX || list.stream().anyMatch(Objects::isNull)) {
            throw new InvalidValue("LIST_TOO_LONG", "清单最多 " + LIST_MAX + " 项且不能有空项，请精简后重新提交；本次未保存。");
        }
        return list;
    }
}
