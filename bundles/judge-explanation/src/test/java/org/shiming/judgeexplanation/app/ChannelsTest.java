package org.shiming.judgeexplanation.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.apache.felix.hc.api.Result;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.channel.ExplanationChannel;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.SessionId;

/** What the bundle says of itself: the modes it carries out (二(三)), and its health. */
public class ChannelsTest {
    @Rule
    public final TemporaryFolder keys = new TemporaryFolder();
    private Fixture f;
    private Background background;

    @Before
    public void open() {
        f = new Fixture(keys.getRoot().toPath());
        background = new Background(f.unit, f.receipts, f.overdue, f.settings);
    }

    @After
    public void close() {
        background.stop();
        f.close();
    }

    @Test
    public void judgesExplainUnaskedAndByAppointment() {
        List<ExplanationChannel> channels = List.of(new Channels.JudgeInitiated(f.explanations),
                new Channels.JudgeAppointment(f.appointments));
        assertEquals(List.of(ExplanationMode.JUDGE_INITIATED, ExplanationMode.JUDGE_APPOINTMENT),
                channels.stream().map(ExplanationChannel::mode).toList());
        for (ExplanationChannel channel : channels) {
            assertEquals("法官释明", channel.providedBy());
            assertEquals("the panel decides (G4), not a list", List.of(),
                    channel.available(Fixture.COURT, Fixture.NOW));
        }
    }

    @Test
    public void healthIsFineWhileTheDatabaseAnswersAndNothingWaitsForAPerson() {
        Result result = new JudgeHealth(f.unit, background).execute();
        assertEquals(Result.Status.OK, result.getStatus());
        assertTrue(result.toString(), result.toString().contains("数据库正常"));
    }

    @Test
    public void aRecordThatTheHostRefusedWaitsForAPersonAndSaysHowMany() {
        f.report();
        SessionId session = new SessionId(f.explanations
                .record(f.act(Fixture.JUDGE), Fixture.explanation(Fixture.PLAINTIFF)).orFault().session());
        String key = f.filing.file(f.act(Fixture.JUDGE), session, RecordFiling.Signature.SIGNED, "").orFault()
                .filingKey();
        f.unit.tx().run(em -> f.receipts.take(em, List.of(Fixture.entry("HOST_DEAD_LETTER",
                "{\"key\":\"" + key + "\",\"problem\":\"HOST_REFUSED\"}"))));
        Result result = new JudgeHealth(f.unit, background).execute();
        assertEquals(Result.Status.WARN, result.getStatus());
        assertTrue(result.toString(), result.toString().contains("入卷失败的笔录 1 份"));
    }
}
