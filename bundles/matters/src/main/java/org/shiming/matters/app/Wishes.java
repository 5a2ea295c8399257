package org.shiming.matters.app;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shiming.api.matters.OpenMatter;
import org.shiming.api.matters.RecordSession;
import org.shiming.api.matters.RecordSession.Result;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.QuestionId;
import org.shiming.matters.domain.Refusals;
import org.shiming.matters.domain.Settings;
import org.shiming.support.text.Texts;

/** Checks what callers wish, before anything is looked up. Texts are measured in characters as people count them. */
final class Wishes {
    private static final int LONG = 4000;
    private static final int REASON = 500;
    private static final int MOST = 50;

    private Wishes() {}

    static void check(OpenMatter wish) {
        atMost(wish.questions().size());
        for (int i = 0; i < wish.questions().size(); i++) {
            Texts.required(wish.questions().get(i), LONG, "第" + (i + 1) + "个疑问");
        }
    }

    static Optional<Refusal> check(RecordSession session, Instant now, Settings settings) {
        Texts.optional(session.occasion(), 40, "释明场合");
        Texts.optional(session.manner(), 40, "释明方式");
        Texts.required(session.explainerName(), 60, "释明人姓名");
        Texts.optional(session.remarks(), LONG, "备注");
        if (session.services().isEmpty()) {
            throw new InvalidValue("SERVICES_EMPTY", "请至少选择一项释明职能；本次未保存。");
        }
        checkResults(session.results());
        session.reminders().forEach(reminder -> {
            Texts.required(reminder.code(), 60, "提示事项");
            Texts.optional(reminder.text(), LONG, "提示内容");
        });
        session.approval().ifPresent(Wishes::check);
        session.designation().ifPresent(designation -> {
            Texts.required(designation.source(), 200, "指定来源");
            Texts.optional(designation.reference(), 200, "指定文号");
        });
        if (session.endedAt().isBefore(session.startedAt())) {
            return Optional.of(Refusals.sessionEndsBeforeStart());
        }
        Instant latest = now.plusSeconds(settings.clockToleranceSeconds());
        boolean future = session.startedAt().isAfter(latest) || session.endedAt().isAfter(latest);
        return future ? Optional.of(Refusals.sessionInFuture()) : Optional.empty();
    }

    static void check(RecordSession.Approval approval) {
        Texts.required(approval.reason(), REASON, "批准理由");
    }

    static String reason(String reason) {
        return Texts.required(reason, REASON, "理由");
    }

    static String optionalReason(String reason) {
        return Texts.optional(reason, REASON, "理由");
    }

    private static void checkResults(List<Result> results) {
        if (results.isEmpty()) {
            throw new InvalidValue("QUESTIONS_EMPTY", "请至少登记一个疑问及当事人的答复；本次未保存。");
        }
        atMost(results.size());
        Set<QuestionId> seen = new HashSet<>();
        for (Result result : results) {
            if (result.question().isEmpty()) {
                Texts.required(result.text(), LONG, "疑问");
            } else if (!seen.add(result.question().get())) {
                throw new InvalidValue("QUESTION_TWICE", "同一疑问在本次释明中出现两次，请合并后重新提交；本次未保存。");
            }
            Texts.required(result.explanation(), LONG, "释明内容");
        }
    }

    private static void atMost(int size) {
        if (size > MOST) {
            throw new InvalidValue("QUESTIONS_TOO_MANY", "一次最多登记 " + MOST + " 个疑问，请分次提交；本次未保存。");
        }
    }
}
