package org.shiming.matters.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
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

public class LoopReaderTest {
    @Test
    public void withoutAMatterNothingHasHappened() {
        assertEquals(LoopFacts.BEGINNING, LoopReader.read(List.of(), List.of(), 0));
        assertTrue(LoopReader.read(List.of(), List.of(), 1).inDoubt());
    }

    @Test
    public void onlyWhatIsStillInDoubtIsAskedAboutUnlessItIsNamed() {
        MatterFile file = file("m-1", Set.of(), "q-1", "q-2+");
        assertEquals(1, LoopReader.read(List.of(file), List.of(), 0).questions().size());
        LoopFacts named = LoopReader.read(List.of(file), List.of(new QuestionId("q-2+".replace("+", ""))), 0);
        assertEquals(List.of(new QuestionFact(new QuestionId("q-2"), true, false)), named.questions());
    }

    @Test
    public void ofSeveralMattersOnlyWhatAllOfThemHadCounts() {
        MatterFile one = file("m-1", Set.of(ExplanationMode.DUTY_LAWYER, ExplanationMode.CENTRE_STAFF), "q-1");
        MatterFile other = file("m-2", Set.of(), "q-3");
        assertFalse(LoopReader.read(List.of(one, other), List.of(), 0).thirdPartyHeld());
        assertTrue(LoopReader.read(List.of(one, other), List.of(new QuestionId("q-1")), 0).thirdPartyHeld());
    }

    @Test
    public void closedMattersCountOnlyWhenTheirQuestionIsNamed() {
        MatterFile closed = file("m-1", Set.of(ExplanationMode.DUTY_LAWYER), "q-1").closed(MatterState.REFERRED);
        assertFalse(LoopReader.read(List.of(closed), List.of(), 0).thirdPartyHeld());
        assertTrue(LoopReader.read(List.of(closed), List.of(new QuestionId("q-1")), 0).thirdPartyHeld());
    }

    @Test
    public void theStrongestMoodCounts() {
        MatterFile file = file("m-1", Set.of(), "q-1");
        assertTrue(LoopReader.read(List.of(file), List.of(), 0).extreme());
    }

    @Test
    public void aQuestionInTheSameWordsIsNotAddedTwice() {
        MatterFile file = file("m-1", Set.of(), "q-1");
        Ids ids = new Ids(Clock.systemUTC());
        assertEquals(file, file.with(List.of("q-1 ", " q-1"), ids));
        assertEquals(2, file.with(List.of("q-1", "另一个", "另一个"), ids).view().questions().size());
    }

    /** A plus behind a question says that it is understood. */
    private static MatterFile file(String id, Set<ExplanationMode> held, String... questions) {
        List<MatterView.Question> list = new ArrayList<>();
        for (String question : questions) {
            String name = question.replace("+", "");
            list.add(new MatterView.Question(new QuestionId(name), name,
                    question.endsWith("+") ? Optional.of(PartyAnswer.UNDERSTOOD) : Optional.empty(), false, 0));
        }
        MatterView view = new MatterView(new MatterId(id), new CourtCode("豫0481"),
                new CaseNumber("（2026）豫0481民初1号"), new PartyId("p-1"), "张某", new DocumentId("d-1"), Origin.WALK_IN,
                MatterState.OPEN, new PersonId("c-1"), Instant.EPOCH, Optional.of(Mood.EXTREME), list, 0,
                Optional.empty());
        return new MatterFile(view, held, new CaseInfo(new CourtCode("豫04"), CaseType.CIVIL, "简易", "离婚纠纷", "民一庭",
                new PersonId("j-1"), "原告", false, List.of()), Instant.EPOCH, Set.of(), 1);
    }
}
