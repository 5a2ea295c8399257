package org.shiming.leaderassignment.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.Matters;
import org.shiming.api.matters.RecordSession;
import org.shiming.api.matters.SessionView;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.MessageId;
import org.shiming.api.value.Mood;
import org.shiming.api.value.ServiceCode;
import org.shiming.leaderassignment.domain.Item;
import org.shiming.leaderassignment.domain.Refusals;
import org.shiming.leaderassignment.domain.Rights;
import org.shiming.leaderassignment.domain.StepKind;
import org.shiming.support.json.Json;

/**
 * The explanation given on a designation or a leader's item (三.8): by its owner, who must sit on the panel (the kernel
 * asks, G4, G8). It is also the meeting with the party.
 */
@Component(service = Explaining.class)
public final class Explaining {
    private final Book book;
    private final Matters matters;
    private final Steps steps;

    /**
     * @param book the items
     * @param matters the kernel
     * @param steps notes the meeting
     */
    @Activate
    public Explaining(@Reference Book book, @Reference Matters matters, @Reference Steps steps) {
        this.book = book;
        this.matters = matters;
        this.steps = steps;
    }

    /**
     * What was explained.
     *
     * @param item the item
     * @param startedAt when it began
     * @param endedAt when it ended
     * @param manner 现场, 视频 or 电话
     * @param services what was given
     * @param results question by question, the party's own answer
     * @param mood the mood seen
     * @param remarks up to 4,000 characters
     */
    public record Wish(String item, Instant startedAt, Instant endedAt, String manner, List<ServiceCode> services,
            List<RecordSession.Result> results, Mood mood, String remarks) {}

    /**
     * What was kept. @param session the session @param matter the matter @param sequence 1 for the matter's first one
     */
    public record Explained(String session, String matter, int sequence) {}

    /**
     * Records it.
     *
     * @param act who, under which message
     * @param wish what
     * @return what was kept; or the kernel's refusal, {@code ITEM_UNKNOWN}, {@code STEP_NOT_YOURS}, {@code ITEM_STATE},
     *         {@code MATTER_NOT_YET} (the kernel has not taken the item yet)
     */
    public Outcome<Explained> explain(Act act, Wish wish) {
        Optional<Item> found = book.find(wish.item()).filter(item -> Rights.sees(act.caller(), item));
        if (found.isEmpty()) {
            return Outcome.refused(Refusals.unknown());
        }
        Item item = found.get();
        if (!Rights.may(act.caller(), act.caller().id().value(), item, StepKind.MEET)) {
            return Outcome.refused(Refusals.notYours(StepKind.MEET));
        }
        if (item.matterId().isEmpty()) {
            return Outcome.refused(Refusal.of(FaultKind.UNAVAILABLE, "MATTER_NOT_YET",
                    "释明事项正在建立，本次未保存；请稍候再提交。"));
        }
        return matters.record(part(act, "s"), session(act, item, wish))
                .then(session -> met(act, wish, session).map(moved -> new Explained(session.id().value(),
                        session.recorded().matter().value(), session.sequence())));
    }

    private Outcome<Moved> met(Act act, Wish wish, SessionView session) {
        return steps.take(part(act, "meet"), new Steps.Wish(wish.item(), StepKind.MEET, "", wish.manner(),
                Optional.of(session.recorded().endedAt()), Optional.empty(), 0, Optional.empty()));
    }

    private static RecordSession session(Act act, Item item, Wish wish) {
        return new RecordSession(new MatterId(item.matterId().orElseThrow()), ExplanationMode.DESIGNATED,
                act.caller().id(), act.caller().name(), wish.startedAt(), wish.endedAt(),
                item.assignment().kind().label(), wish.manner(), wish.services(), wish.results(), wish.mood(),
                List.of(), wish.remarks(), Optional.empty(), Optional.of(new RecordSession.Designation(
                        item.assignment().sourceName(), item.assignment().reference())));
    }

    private static Act part(Act act, String part) {
        // A message id has up to 64 characters; a longer one made of it would not be one.
        String id = act.message().value();
        String own = id.length() > 56 ? Json.fingerprint("part", id).substring(0, 56) : id;
        return new Act(new MessageId(own + ":" + part), act.caller());
    }
}
