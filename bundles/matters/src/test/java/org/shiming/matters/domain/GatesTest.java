package org.shiming.matters.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.shiming.api.value.ExplanationMode.CENTRE_STAFF;
import static org.shiming.api.value.ExplanationMode.DUTY_LAWYER;
import static org.shiming.api.value.ExplanationMode.EXPERT_APPOINTMENT;
import static org.shiming.api.value.ExplanationMode.JUDGE_APPOINTMENT;

import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.shiming.api.matters.GateAnswer;
import org.shiming.api.matters.GateAnswer.Reason;
import org.shiming.api.value.Decision;
import org.shiming.api.value.Mood;

public class GatesTest {
    @Test
    public void theStrictestReasonStandsFirst() {
        GateAnswer answer = Situation.aPartyInDoubt().explainedBy(DUTY_LAWYER).hasUsedTheOnce()
                .explainer(Situation.OUTSIDER).ask(JUDGE_APPOINTMENT);
        List<Decision> decisions = answer.reasons().stream().map(Reason::decision).toList();
        assertEquals(List.of(Decision.BLOCKED, Decision.NEEDS_APPROVAL, Decision.ALLOWED, Decision.ALLOWED),
                decisions);
        assertEquals(Decision.BLOCKED, answer.decision());
    }

    @Test
    public void anAgentOfTheCaseExplainsNothing() {
        GateAnswer answer = Situation.aPartyInDoubt().explainer(Situation.AGENT)
                .inConflict("释明人 l-7 是本案原告的代理人").ask(DUTY_LAWYER);
        assertEquals("GATE_CONFLICT", answer.reasons().get(0).code());
        assertEquals(Decision.BLOCKED, answer.decision());
        assertEquals(List.of("释明人 l-7 是本案原告的代理人"), answer.of("G5").orElseThrow().facts());
        assertEquals(Decision.ALLOWED, Situation.aPartyInDoubt().explainer(Situation.OUTSIDER).ask(DUTY_LAWYER)
                .decision());
    }

    @Test
    public void aDirectoryThatCannotBeAskedIsNeitherConsentNorAVeto() {
        GateAnswer answer = Situation.aPartyInDoubt().explainer(Situation.OUTSIDER).theDirectoryIsAway()
                .ask(DUTY_LAWYER);
        assertEquals(Decision.NEEDS_APPROVAL, answer.decision());
        assertEquals("GATE_CONFLICT_UNCHECKED", answer.reasons().get(0).code());
    }

    @Test
    public void rememberedFactsAreNamedAsSuch() {
        GateAnswer answer = Situation.aPartyInDoubt().rememberedSince("2026-11-20T01:05:00Z").ask(DUTY_LAWYER);
        assertTrue(answer.reasons().get(0).facts().toString().contains("按 2026-11-20 09:05 留存信息"));
    }

    @Test
    public void aMissingChannelIsSaidAndTheRuleIsAnsweredAllTheSame() {
        GateAnswer answer = Situation.aPartyInDoubt().without(DUTY_LAWYER).ask(DUTY_LAWYER);
        assertFalse(answer.channelInstalled());
        assertEquals(Decision.ALLOWED, answer.decision());
        assertTrue(answer.reasons().get(0).facts().toString().contains("未安装“值班律师释明”功能，事项保留等候"));
    }

    @Test
    public void staffAreNotLetInBecauseTheLawyersAreNotInstalled() {
        GateAnswer answer = Situation.aPartyInDoubt().without(DUTY_LAWYER).ask(CENTRE_STAFF);
        assertEquals(Decision.BLOCKED, answer.decision());
        assertEquals(Optional.of(DUTY_LAWYER), answer.route());
    }

    @Test
    public void anExtremeMoodRoutesTheWishForAJudgeToTheCounsellor() {
        GateAnswer answer = Situation.aPartyInDoubt().mood(Mood.EXTREME).ask(JUDGE_APPOINTMENT);
        assertEquals(Optional.of(EXPERT_APPOINTMENT), answer.route());
    }

    @Test
    public void aBookedAppointmentIsHeldWithoutAskingTheOrderAgain() {
        GateAnswer answer = Situation.aPartyInDoubt().hasUsedTheOnce().holdsTheBooking()
                .explainer(Situation.OF_PANEL).ask(JUDGE_APPOINTMENT);
        assertEquals(Decision.ALLOWED, answer.decision());
        assertEquals("GATE_BOOKED", answer.reasons().get(0).code());
        assertEquals(Decision.BLOCKED, Situation.aPartyInDoubt().hasUsedTheOnce().holdsTheBooking()
                .explainer(Situation.OUTSIDER).ask(JUDGE_APPOINTMENT).decision());
    }

    @Test
    public void anAnswerIsNotRoutedToTheModeThatWasAskedAbout() {
        GateAnswer answer = Situation.aPartyInDoubt().mood(Mood.EXTREME).ask(EXPERT_APPOINTMENT);
        assertEquals(Optional.empty(), answer.route());
    }
}
