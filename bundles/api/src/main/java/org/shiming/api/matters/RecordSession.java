package org.shiming.api.matters;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.Mood;
import org.shiming.api.value.PartyAnswer;
import org.shiming.api.value.PersonId;
import org.shiming.api.value.QuestionId;
import org.shiming.api.value.ServiceCode;

/**
 * One explanation given, as it is recorded.
 *
 * @param matter the matter
 * @param mode exactly one
 * @param explainer who explained
 * @param explainerName for papers and ledgers
 * @param startedAt not in the future
 * @param endedAt not before the start
 * @param occasion 宣判, 送达, or another word of up to 40 characters
 * @param manner 现场, 视频 or 电话
 * @param services what was given, at least one
 * @param results question by question, at least one: the party's own answer
 * @param mood the mood seen
 * @param reminders what the party was reminded of (三.2)
 * @param remarks up to 4,000 characters, may be empty
 * @param approval needed where the gate says {@code NEEDS_APPROVAL}
 * @param designation needed for {@code DESIGNATED} (三.8)
 */
public record RecordSession(MatterId matter, ExplanationMode mode, PersonId explainer, String explainerName,
        Instant startedAt, Instant endedAt, String occasion, String manner, List<ServiceCode> services,
        List<Result> results, Mood mood, List<Reminder> reminders, String remarks, Optional<Approval> approval,
        Optional<Designation> designation) {
    /** Copies the lists. */
    public RecordSession {
        services = List.copyOf(services);
        results = List.copyOf(results);
        reminders = List.copyOf(reminders);
    }

    /**
     * The result for one question: a known one by its identifier, or a new one by its words.
     *
     * @param question the known question, empty for a new one
     * @param text the new question's words, 1 to 4,000 characters; empty for a known one
     * @param explanation what was explained, 1 to 4,000 characters
     * @param answer the party's own answer
     */
    public record Result(Optional<QuestionId> question, String text, String explanation, PartyAnswer answer) {}

    /** One reminder (三.2). @param code stable code @param text what was said @param given whether it was said */
    public record Reminder(String code, String text, boolean given) {}

    /** Approval of an exception, counted in the report. @param approver who @param reason why, 1 to 500 characters */
    public record Approval(PersonId approver, String reason) {}

    /** Who designated (三.8). @param source organ, court or leader @param reference its document number, may be empty */
    public record Designation(String source, String reference) {}
}
