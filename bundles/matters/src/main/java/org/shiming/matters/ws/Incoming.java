package org.shiming.matters.ws;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shiming.api.identity.Caller;
import org.shiming.api.matters.OpenMatter;
import org.shiming.api.matters.Origin;
import org.shiming.api.matters.RecordSession;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.Mood;
import org.shiming.api.value.PartyAnswer;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.PersonId;
import org.shiming.api.value.QuestionId;
import org.shiming.api.value.ServiceCode;

/** From the wire to values; whatever cannot be is named with a stable code. */
final class Incoming {
    private Incoming() {}

    static OpenMatter open(OpenMatterRequest request, Caller caller) {
        String origin = blank(request.origin) ? (caller.system() ? "HOST" : "WALK_IN") : request.origin;
        OpenMatter wish = new OpenMatter(new CaseNumber(request.caseNumber), new PartyId(request.partyId),
                new DocumentId(request.documentId), word(Origin.class, origin, "ORIGIN_UNKNOWN", "来源"),
                list(request.questions).stream().map(text -> text == null ? "" : text).toList());
        if (wish.questions().isEmpty() && wish.origin() != Origin.JUDGE) {
            throw new InvalidValue("QUESTIONS_EMPTY", "请至少登记一个疑问；本次未保存。");
        }
        return wish;
    }

    static RecordSession session(RecordSessionRequest request, Caller caller) {
        PersonId explainer = blank(request.explainer) ? caller.id() : new PersonId(request.explainer);
        String name = blank(request.explainerName) && explainer.equals(caller.id()) ? caller.name()
                : text(request.explainerName);
        return new RecordSession(new MatterId(request.matterId), mode(request.mode), explainer, name,
                time(request.startedAt, "开始时间"), time(request.endedAt, "结束时间"), text(request.occasion),
                text(request.manner), list(request.services).stream().map(ServiceCode::new).toList(),
                list(request.results).stream().map(Incoming::result).toList(),
                word(Mood.class, request.mood, "MOOD_UNKNOWN", "情绪"),
                list(request.reminders).stream().map(Incoming::reminder).toList(), text(request.remarks),
                approval(request.approver, request.approvalReason),
                blank(request.designationSource) ? Optional.empty()
                        : Optional.of(new RecordSession.Designation(request.designationSource,
                                text(request.designationReference))));
    }

    static Optional<RecordSession.Approval> approval(String approver, String reason) {
        return blank(approver) ? Optional.empty()
                : Optional.of(new RecordSession.Approval(new PersonId(approver), text(reason)));
    }

    static ExplanationMode mode(String mode) {
        return word(ExplanationMode.class, mode, "MODE_UNKNOWN", "释明方式");
    }

    static List<QuestionId> questions(String commaSeparated) {
        return blank(commaSeparated) ? List.of()
                : Arrays.stream(commaSeparated.split(",")).map(String::strip).map(QuestionId::new).toList();
    }

    static Instant time(String time, String label) {
        try {
            return OffsetDateTime.parse(text(time)).toInstant();
        } catch (DateTimeException malformed) {
            throw new InvalidValue("TIME_MALFORMED", label + "格式不正确：应形如 2026-11-20T09:30:00+08:00，请核对后重新提交。");
        }
    }

    static <E extends Enum<E>> E word(Class<E> type, String word, String code, String label) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(word)) {
                return value;
            }
        }
        throw new InvalidValue(code, label + "不在可选范围内，应为 " + Arrays.stream(type.getEnumConstants()).map(Enum::name)
                .collect(Collectors.joining("、")) + " 之一，请核对后重新提交。");
    }

    static <T> T present(T request) {
        if (request == null) {
            throw new InvalidValue("REQUEST_EMPTY", "请求内容为空，请按接口说明填写后重新提交。");
        }
        return request;
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    static String text(String text) {
        return text == null ? "" : text;
    }

    private static RecordSession.Result result(ResultDto dto) {
        present(dto);
        return new RecordSession.Result(
                blank(dto.questionId) ? Optional.empty() : Optional.of(new QuestionId(dto.questionId)), text(dto.text),
                text(dto.explanation), word(PartyAnswer.class, dto.answer, "ANSWER_UNKNOWN", "当事人答复"));
    }

    private static RecordSession.Reminder reminder(ReminderDto dto) {
        present(dto);
        return new RecordSession.Reminder(text(dto.code), text(dto.text), dto.given);
    }

    private static <T> List<T> list(List<T> list) {
        return list == null ? List.of() : list;
    }
}
