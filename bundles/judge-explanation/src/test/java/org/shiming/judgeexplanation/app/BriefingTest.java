package org.shiming.judgeexplanation.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.shiming.judgeexplanation.app.Fixture.code;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.documents.Block;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.matters.MatterView;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.PartyAnswer;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.PersonId;
import org.shiming.api.value.QuestionId;

/** The sheet for whoever explains next (三.12). */
public class BriefingTest {
    private static final Caller CENTRE = new Caller(new PersonId("C1"), "专职甲", Set.of(Role.CENTRE_STAFF),
            new CourtCode("豫0481"), "司法释明中心", false);

    @Rule
    public final TemporaryFolder keys = new TemporaryFolder();
    private Fixture f;

    @Before
    public void open() {
        f = new Fixture(keys.getRoot().toPath());
    }

    @After
    public void close() {
        f.close();
    }

    @Test
    public void itSaysWhatIsInDoubtWhatWasGivenAndWhatTheJudgeTold() {
        f.matters.questions.add(question("q-1", "违约金为何调低？", Optional.of(PartyAnswer.PARTLY)));
        f.matters.questions.add(question("q-2", "诉讼费由谁负担？", Optional.of(PartyAnswer.UNDERSTOOD)));
        f.explanations.record(f.act(Fixture.JUDGE), Fixture.explanation(Fixture.PLAINTIFF)).orFault();
        f.notices.tell(f.act(Fixture.JUDGE),
                new Notices.Wish(Fixture.CASE, Fixture.PLAINTIFF, true, true, "担心执行不了")).orFault();
        String text = sheet(CENTRE);
        assertTrue(text, text.contains("违约金为何调低？"));
        assertFalse("what is understood is not in doubt", text.contains("诉讼费由谁负担？"));
        assertTrue(text, text.contains("合同没有约定利息。"));
        assertTrue(text, text.contains("法官甲：当事人情绪激动；存在信访、闹访风险；担心执行不了"));
        assertEquals("释明情况简报", f.printed.title());
    }

    @Test
    public void anEmptyOneSaysSoInsteadOfLeavingHoles() {
        String text = sheet(CENTRE);
        assertTrue(text, text.contains("没有登记仍有疑问的问题。"));
        assertTrue(text, text.contains("尚未释明。"));
        assertTrue(text, text.contains("没有法官联系记录。"));
        assertTrue(text, text.contains("未记录"));
    }

    @Test
    public void theCentreSeesTheMaskedNameThePanelTheFullOne() {
        assertTrue(sheet(CENTRE).contains("张某某（原告）"));
        assertTrue(sheet(Fixture.JUDGE).contains("张三丰（原告）"));
    }

    @Test
    public void othersGetNone() {
        assertEquals("NOT_OF_PANEL", code(f.briefing.sheet(Fixture.judge("J9", "豫0481", "民事审判庭"), Fixture.CASE,
                Fixture.PLAINTIFF)));
        assertEquals("PARTY_NOT_OF_CASE", code(f.briefing.sheet(CENTRE, Fixture.CASE, new PartyId("P9"))));
        Caller elsewhere = new Caller(new PersonId("C9"), "", Set.of(Role.CENTRE_STAFF), new CourtCode("豫0482"), "",
                false);
        assertEquals("CASE_UNKNOWN", code(f.briefing.sheet(elsewhere, Fixture.CASE, Fixture.PLAINTIFF)));
    }

    @Test
    public void withoutThePapersPluginItSaysWhatToDo() {
        Briefing without = new Briefing(f.unit, f.cases, f.matters, f.notices, f.settings);
        assertEquals("PAPERS_NOT_INSTALLED", code(without.sheet(CENTRE, Fixture.CASE, Fixture.PLAINTIFF)));
    }

    private String sheet(Caller caller) {
        byte[] bytes = f.briefing.sheet(caller, Fixture.CASE, Fixture.PLAINTIFF).orFault();
        assertTrue(new String(bytes, StandardCharsets.UTF_8).startsWith("释明情况简报"));
        StringBuilder all = new StringBuilder();
        for (Block block : f.printed.blocks()) {
            all.append(block).append('\n');
        }
        return all.toString();
    }

    private static MatterView.Question question(String id, String text, Optional<PartyAnswer> answer) {
        return new MatterView.Question(new QuestionId(id), text, answer, true, 1);
    }
}
