package org.shiming.matters.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;
import static org.junit.Assert.fail;
import static org.shiming.matters.app.KernelRig.act;
import static org.shiming.matters.app.KernelRig.code;
import static org.shiming.matters.app.KernelRig.wish;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.MatterView;
import org.shiming.api.matters.OpenMatter;
import org.shiming.api.matters.Origin;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.MatterState;
import org.shiming.api.value.PartyId;
import org.shiming.support.json.Json;

public class OpeningTest {
    private KernelRig rig;

    @Before
    public void open() {
        rig = new KernelRig();
    }

    @After
    public void close() {
        rig.close();
    }

    @Test
    public void aMatterIsOpenedWithItsQuestionsAndOneEntry() {
        MatterView matter = rig.opened("为什么不支持利息", "什么时候能执行");
        assertEquals(Optional.of(matter), rig.kernel.matter(FakeHost.COURT, matter.id()));
        assertEquals(MatterState.OPEN, matter.state());
        assertEquals(2, matter.questions().size());
        assertEquals("MATTER_OPENED", rig.feed().get(0).type());
        assertEquals(1, rig.feed().size());
    }

    @Test
    public void rareNamesAreMaskedAndWordsSurvive() {
        MatterView matter = rig.opened("䶮㛃𬭚😀 为什么");
        assertEquals("䶮某某", matter.partyLabel());
        MatterView read = rig.kernel.matter(FakeHost.COURT, matter.id()).orElseThrow();
        assertEquals("䶮㛃𬭚😀 为什么", read.questions().get(0).text());
        assertTrue(rig.feed().get(0).payload().contains("䶮㛃𬭚😀"));
    }

    @Test
    public void fourThousandCharactersInFiftyQuestionsSurvive() {
        String text = "𬭚".repeat(3990);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            texts.add(i + text);
        }
        MatterView matter = rig.opened(texts.toArray(new String[0]));
        assertEquals(texts, rig.kernel.matter(FakeHost.COURT, matter.id()).orElseThrow().questions().stream()
                .map(MatterView.Question::text).toList());
    }

    @Test
    public void theQuestionsOfAnOpenMatterJoinIt() {
        MatterView first = rig.opened("为什么不支持利息");
        MatterView second = rig.opened("什么时候能执行");
        assertEquals(first.id(), second.id());
        assertEquals(2, second.questions().size());
        assertEquals(first.questions().get(0), second.questions().get(0));
        assertEquals("QUESTIONS_ADDED", rig.feed().get(1).type());
        assertEquals(1, Json.tree(rig.feed().get(1).payload()).path("added").size());
    }

    @Test
    public void theSameWordsAreTheSameQuestion() {
        MatterView first = rig.opened("为什么不支持利息");
        MatterView again = rig.opened(" 为什么不支持利息 ");
        assertEquals(first, again);
        assertEquals(1, rig.feed().size());
    }

    @Test
    public void afterClosingANewMatterIsOpened() {
        MatterView first = rig.opened("为什么不支持利息");
        rig.kernel.close(act(), first.id(), MatterState.WITHDRAWN, "").orFault();
        assertNotEquals(first.id(), rig.opened("为什么不支持利息").id());
    }

    @Test
    public void aRepeatedMessageIsAnsweredAlikeEvenAfterTheMatterHasChanged() {
        Act act = act("m-1");
        MatterView first = rig.kernel.open(act, wish("问题一")).orFault();
        rig.opened("问题二");
        assertEquals(first, rig.kernel.open(act, wish("问题一")).orFault());
        assertEquals(2, rig.feed().size());
    }

    @Test
    public void aRepeatedMessageIsAnsweredWhileTheHostIsAway() {
        Act act = act("m-1");
        MatterView first = rig.kernel.open(act, wish("问题一")).orFault();
        rig.host.goAway();
        assertEquals(first, rig.kernel.open(act, wish("问题一")).orFault());
        assertEquals("HOST_AWAY", code(rig.kernel.open(act(), wish("问题一"))));
    }

    @Test
    public void aMessageIdUsedForSomethingElseIsRefused() {
        rig.kernel.open(act("m-1"), wish("问题一")).orFault();
        assertEquals("MESSAGE_ID_REUSED", code(rig.kernel.open(act("m-1"), wish("问题二"))));
        assertEquals(1, rig.feed().size());
    }

    @Test
    public void whatIsNotOfTheCaseIsRefusedAndNothingIsKept() {
        assertEquals("CASE_UNKNOWN", refusal(new CaseNumber("（2026）豫0481民初999号"), FakeHost.PARTY, FakeHost.JUDGMENT));
        assertEquals("PARTY_NOT_OF_CASE", refusal(FakeHost.CASE, new PartyId("p-9"), FakeHost.JUDGMENT));
        assertEquals("DOCUMENT_NOT_OF_CASE", refusal(FakeHost.CASE, FakeHost.PARTY, new DocumentId("d-9")));
        assertEquals("JUDGMENT_NOT_ISSUED", refusal(FakeHost.CASE, FakeHost.PARTY, FakeHost.DRAFT));
        assertEquals(0, rig.feed().size());
    }

    @Test
    public void aJudgmentIssuedAMomentAgoIsNotRefused() {
        rig.host.justIssued(FakeHost.CASE);
        assertEquals("DONE", refusal(FakeHost.CASE, FakeHost.PARTY, FakeHost.DRAFT));
    }

    @Test
    public void anotherCourtsCaseIsRefused() {
        CaseNumber elsewhere = new CaseNumber("（2026）豫0482民初1号");
        rig.host.add(elsewhere, new CourtCode("豫0482"));
        assertEquals("COURT_NOT_YOURS", refusal(elsewhere, FakeHost.PARTY, FakeHost.JUDGMENT));
    }

    @Test
    public void textsThatCannotBeAreNamed() {
        assertEquals("TEXT_EMPTY", invalid(" "));
        assertEquals("TEXT_TOO_LONG", invalid("长".repeat(100_000)));
        assertEquals("TEXT_CHARACTER", invalid("为什么\u0000"));
        assertEquals("QUESTIONS_TOO_MANY", invalid(Collections.nCopies(51, "为什么").toArray(new String[0])));
        assertEquals(0, rig.feed().size());
    }

    @Test
    public void aMatterHoldsTwoHundredQuestionsAndNoMore() {
        for (int i = 0; i < 4; i++) {
            String[] texts = new String[50];
            for (int j = 0; j < 50; j++) {
                texts[j] = "问题 " + i + "-" + j;
            }
            rig.opened(texts);
        }
        assertEquals("QUESTIONS_TOO_MANY", invalid("再来一个"));
        assertEquals(4, rig.feed().size());
    }

    @Test
    public void theUndertakingJudgeOwnsWhatTheJudgeBegins() {
        MatterView judges = rig.kernel.open(act(), new OpenMatter(FakeHost.CASE, FakeHost.PARTY, FakeHost.JUDGMENT,
                Origin.JUDGE, List.of())).orFault();
        assertEquals(FakeHost.UNDERTAKING, judges.owner());
        MatterView clerks = rig.kernel.open(act(), new OpenMatter(FakeHost.CASE, FakeHost.OTHER_PARTY,
                FakeHost.JUDGMENT, Origin.WALK_IN, List.of("为什么"))).orFault();
        assertEquals(KernelRig.CLERK.id(), clerks.owner());
        assertEquals("某某有限公司", clerks.partyLabel());
    }

    private String refusal(CaseNumber number, PartyId party, DocumentId document) {
        Outcome<MatterView> outcome = rig.kernel.open(act(),
                new OpenMatter(number, party, document, Origin.WALK_IN, List.of("为什么")));
        return code(outcome);
    }

    private String invalid(String... questions) {
        try {
            fail("accepted: " + rig.kernel.open(act(), wish(questions)));
            return "";
        } catch (InvalidValue invalid) {
            return invalid.code();
        }
    }
}
