package org.shiming.matters.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.shiming.api.value.ExplanationMode.CENTRE_STAFF;
import static org.shiming.api.value.ExplanationMode.DESIGNATED;
import static org.shiming.api.value.ExplanationMode.DUTY_LAWYER;
import static org.shiming.api.value.ExplanationMode.EXPERT_APPOINTMENT;
import static org.shiming.api.value.ExplanationMode.JUDGE_APPOINTMENT;
import static org.shiming.api.value.ExplanationMode.JUDGE_INITIATED;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.shiming.api.matters.Direction;
import org.shiming.api.matters.MatterView;
import org.shiming.api.matters.Origin;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.CaseType;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.MatterState;
import org.shiming.api.value.Mood;
import org.shiming.api.value.PartyAnswer;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.PersonId;
import org.shiming.api.value.QuestionId;

/** What the plan's order proposes next (二(三)). */
public class ProposalTest {
    private Mood mood = Mood.CALM;
    private boolean byJudge;
    private PartyAnswer answer = PartyAnswer.NOT_UNDERSTOOD;

    @Test
    public void lawyerThenStaffThenJudgeThenTheAvenues() {
        assertNext(DUTY_LAWYER, file());
        assertNext(CENTRE_STAFF, file(DUTY_LAWYER));
        assertNext(CENTRE_STAFF, file(EXPERT_APPOINTMENT));
        assertNext(JUDGE_APPOINTMENT, file(DUTY_LAWYER, CENTRE_STAFF));
        MatterFile end = file(DUTY_LAWYER, CENTRE_STAFF, JUDGE_APPOINTMENT);
        assertEquals(Optional.empty(), Proposal.next(end));
        assertTrue(Proposal.exhausted(end));
    }

    @Test
    public void aJudgeWhoHasExplainedIsNotProposedAgain() {
        byJudge = true;
        assertNext(DUTY_LAWYER, file(JUDGE_INITIATED));
        assertTrue(Proposal.exhausted(file(JUDGE_INITIATED, DUTY_LAWYER, CENTRE_STAFF)));
    }

    @Test
    public void whoUnderstandsIsNotSentOn() {
        answer = PartyAnswer.UNDERSTOOD;
        assertEquals(Optional.empty(), Proposal.next(file(DUTY_LAWYER)));
        assertFalse(Proposal.exhausted(file(DUTY_LAWYER)));
    }

    @Test
    public void anExtremeMoodAsksForTheCounsellorAndADesignationForThePanel() {
        mood = Mood.EXTREME;
        assertNext(EXPERT_APPOINTMENT, file(DUTY_LAWYER));
        assertNext(DESIGNATED, file(DUTY_LAWYER).directed(Direction.Kind.DESIGNATED));
        assertNext(EXPERT_APPOINTMENT, file(DUTY_LAWYER).directed(Direction.Kind.LEADER));
    }

    @Test
    public void aJudgesMatterBeginsWithTheJudgeAndAClosedOneHasNoNextStep() {
        MatterFile judges = of(Origin.JUDGE, List.of(), MatterState.OPEN);
        assertNext(JUDGE_INITIATED, judges);
        assertEquals(Optional.empty(), Proposal.next(judges.closed(MatterState.WITHDRAWN)));
        assertFalse(Proposal.exhausted(judges.closed(MatterState.REFERRED)));
    }

    private static void assertNext(ExplanationMode mode, MatterFile file) {
        assertEquals(Optional.of(mode), Proposal.next(file));
    }

    private MatterFile file(ExplanationMode... held) {
        return of(Origin.WALK_IN, List.of(held), MatterState.OPEN);
    }

    private MatterFile of(Origin origin, List<ExplanationMode> held, MatterState state) {
        MatterView.Question question = new MatterView.Question(new QuestionId("q-1"), "为什么", Optional.of(answer),
                byJudge, held.size());
        MatterView view = new MatterView(new MatterId("m-1"), new CourtCode("豫0481"),
                new CaseNumber("（2026）豫0481民初1号"), new PartyId("p-1"), "张某", new DocumentId("d-1"), origin, state,
                new PersonId("c-1"), Instant.EPOCH, Optional.of(mood), List.of(question), held.size(),
                held.isEmpty() ? Optional.empty() : Optional.of(held.get(held.size() - 1)));
        return new MatterFile(view, Set.copyOf(held), new CaseInfo(new CourtCode("豫04"), CaseType.CIVIL, "简易", "离婚纠纷",
                "民一庭", new PersonId("j-1"), "原告", false, List.of()), Instant.EPOCH, Set.of(), 1);
    }
}
