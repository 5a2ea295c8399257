package org.shiming.matters.app;

import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.matters.Act;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.MatterId;
import org.shiming.matters.domain.MatterFile;
import org.shiming.matters.domain.Refusals;
import org.shiming.support.feed.Fact;
import org.shiming.support.feed.Journal.Change;
import org.shiming.support.json.Json;

/**
 * What people make of the briefing card's proposal: followed, or not and why. It is told in the feed, so that the
 * order's
 * proposals can be judged by how they are used. It overrides no gate.
 */
@Component(service = CardAnswers.class)
public final class CardAnswers {
    /** Why a proposal is not followed. */
    public static final Set<String> REASONS = Set.of("PARTY_DECLINES", "NOBODY_AVAILABLE", "SAFETY", "OTHER");
    private final Ground ground;

    /**
     * Made by Declarative Services.
     *
     * @param kernel the kernel
     */
    @Activate
    public CardAnswers(@Reference Kernel kernel) {
        this.ground = kernel.ground();
    }

    /**
     * The answer as it is given. @param reasonCode one of {@link #REASONS} if it is not followed @param reason in
     * words
     */
    public record Wish(MatterId matter, ExplanationMode mode, boolean followed, String reasonCode, String reason) {}

    /** The answer as it is kept: the words stay with whoever said them, the code is told. */
    public record Answer(int v, MatterId matter, CaseNumber caseNumber, ExplanationMode mode, boolean followed,
            String reasonCode, String reason, String summary) {}

    /**
     * Keeps an answer.
     *
     * @param act who, under which message
     * @param wish the answer
     * @return it; or {@code MATTER_UNKNOWN}
     */
    public Outcome<Answer> answer(Act act, Wish wish) {
        String reason = Wishes.optionalReason(wish.reason());
        if (!wish.followed() && !REASONS.contains(wish.reasonCode())) {
            throw new InvalidValue("CARD_REASON", "不采用建议步骤的，请选择理由；本次未保存。");
        }
        Once<Answer> once = new Once<>(ground, act, Json.fingerprint("card", wish), Answer.class);
        Optional<MatterFile> file = ground.tx().read(em -> ground.matters().find(em, wish.matter()))
                .filter(found -> found.view().court().equals(act.caller().court()));
        if (file.isEmpty()) {
            return once.settled(Outcome.refused(Refusals.matterUnknown()));
        }
        String code = wish.followed() ? "" : wish.reasonCode();
        Answer answer = new Answer(1, wish.matter(), file.get().view().caseNumber(), wish.mode(), wish.followed(),
                code, reason, wish.followed() ? "采用建议步骤：" + wish.mode().label() : "未采用建议步骤：" + wish.mode().label());
        return once.settled(ground.journal().once(act.message(), Json.fingerprint("card", wish), Answer.class,
                em -> Outcome.done(new Change<>(answer,
                        new Fact("CARD_ANSWERED", ground.clock().instant(), act.caller().court().value(),
                                answer.caseNumber().value(), act.caller().id().value(), Json.write(answer))))));
    }
}
