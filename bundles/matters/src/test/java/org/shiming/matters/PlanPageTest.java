package org.shiming.matters;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Test;
import org.shiming.matters.PlanPage.Proof;
import org.shiming.matters.PlanPage.Sentence;

/** Every sentence of the plan that the kernel answers for is proved by a test that quotes it; the page shows all. */
public class PlanPageTest {
    private final PlanPage page = new PlanPage(Path.of("..").toAbsolutePath().normalize());

    @Test
    public void everySentenceOfTheKernelIsQuotedByATest() throws IOException {
        List<Proof> proofs = page.proofs();
        List<String> open = sentences().stream().filter(sentence -> "matters".equals(sentence.owner()))
                .filter(sentence -> proofs.stream().noneMatch(proof -> proof.proves(sentence)))
                .map(sentence -> sentence.article() + " " + sentence.words()).toList();
        assertEquals(List.of(), open);
    }

    @Test
    public void thePageListsArticleRuleTestScreenAndService() throws IOException {
        String html = page.html(sentences());
        assertTrue(html.contains("原则上预约释明只安排一次"));
        assertTrue(html.contains("matters/PlanSentencesTest.article3_7_aSecondJudgeAppointmentNeedsApproval"));
        assertTrue(html.contains("matters/OnceOnlyGate"));
        assertTrue(html.contains("matters/LoopService"));
        assertTrue(html.contains("matters/briefing"));
        Path target = Files.createDirectories(Path.of("target")).resolve("plan.html");
        Files.writeString(target, html);
        assertTrue(Files.size(target) > 5_000);
    }

    @Test
    public void aQuoteProvesOnlyWhatItQuotesUnderItsArticle() {
        Sentence once = new Sentence("三.7", "原则上预约释明只安排一次", "matters");
        assertTrue(new Proof("三.7", "原则上 … 只安排一次", "x").proves(once));
        assertFalse(new Proof("三.8", "原则上预约释明只安排一次", "x").proves(once));
        assertFalse(new Proof("三.7", "由释明中心工作人员安排", "x").proves(once));
    }

    private static List<Sentence> sentences() throws IOException {
        try (InputStream lines = PlanPageTest.class.getResourceAsStream("plan-sentences.tsv")) {
            return PlanPage.sentences(new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        }
    }
}
