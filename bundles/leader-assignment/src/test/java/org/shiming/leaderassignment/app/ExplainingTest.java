package org.shiming.leaderassignment.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.RecordSession;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.Mood;
import org.shiming.api.value.PartyAnswer;
import org.shiming.api.value.ServiceCode;
import org.shiming.leaderassignment.domain.StepKind;

public class ExplainingTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();
    private Fixture fixture;

    @Before
    public void open() {
        fixture = new Fixture(folder.getRoot().toPath());
    }

    @After
    public void close() {
        fixture.close();
    }

    @Test
    public void 三_8_指定释明由承办人记录并留存来源() {
        String item = fixture.handled();
        fixture.telling.round();
        Act act = fixture.act(Fixture.JUDGE);
        Explaining.Explained first = fixture.explaining.explain(act, wish(item)).orFault();
        assertEquals(first, fixture.explaining.explain(act, wish(item)).orFault());
        assertEquals(1, fixture.kernel.recorded.size());
        RecordSession session = fixture.kernel.recorded.get(0);
        assertEquals(ExplanationMode.DESIGNATED, session.mode());
        assertEquals("某L1", session.designation().orElseThrow().source());
        assertEquals(1, fixture.item(item).count(StepKind.MEET));
    }

    @Test
    public void onlyTheOwnerRecordsAndOnlyOnceTheMatterIsThere() {
        String item = fixture.handled();
        assertEquals("MATTER_NOT_YET",
                fixture.code(fixture.explaining.explain(fixture.act(Fixture.JUDGE), wish(item))));
        fixture.telling.round();
        assertEquals("STEP_NOT_YOURS",
                fixture.code(fixture.explaining.explain(fixture.act(Fixture.LEADER), wish(item))));
        assertEquals(List.of(), fixture.kernel.recorded);
    }

    @Test
    public void 三_9_定期汇总多件时每件各有结果() {
        String ready = fixture.handled();
        fixture.step(Fixture.JUDGE, ready, StepKind.REPLY).orFault();
        fixture.step(Fixture.JUDGE, ready, StepKind.CENTRE).orFault();
        String early = fixture.assigned();
        Act act = fixture.act(Fixture.STAFF);
        List<Collecting.Row> rows = fixture.collecting.all(act, StepKind.COLLECT, List.of(ready, early), "");
        assertTrue(rows.get(0).moved().isPresent());
        assertEquals("FEEDBACK_ORDER", rows.get(1).refusal().orElseThrow().code());
        assertEquals(rows, fixture.collecting.all(act, StepKind.COLLECT, List.of(ready, early), ""));
        assertEquals(1, fixture.item(ready).count(StepKind.COLLECT));
        assertThrows(InvalidValue.class, () -> fixture.collecting.all(act, StepKind.COLLECT, List.of(), ""));
    }

    @Test
    public void theChannelSaysThatDesignationIsInstalledAndOffersNobody() {
        DesignatedChannel channel = new DesignatedChannel(fixture.unit);
        assertEquals(ExplanationMode.DESIGNATED, channel.mode());
        assertEquals(List.of(), channel.available(Fixture.JUDGE.court(), Fixture.NOW));
        assertEquals("指定与交办", channel.providedBy());
    }

    @Test
    public void aBadSettingNamesItsKey() {
        assertEquals("deputies", failing("deputies", new String[]{"无冒号"}));
        assertEquals("WorkingDays", failing("meetWorkingDays", 0).replace("…", ""));
        assertEquals("watchSeconds", failing("watchSeconds", 0).split(",")[0]);
        assertEquals("fieldKeyFile", failing("fieldKeyFile", "/nowhere/at/all/field.key"));
    }

    private String failing(String key, Object value) {
        Map<String, Object> values = new HashMap<>(fixture.configured);
        values.put(key, value);
        String message = assertThrows(IllegalArgumentException.class, () -> new Settings(Fixture.config(values)))
                .getMessage();
        assertTrue(message, message.startsWith("org.shiming.leaderassignment: "));
        return message.substring("org.shiming.leaderassignment: ".length()).split(":")[0];
    }

    private static Explaining.Wish wish(String item) {
        return new Explaining.Wish(item, Fixture.NOW, Fixture.NOW, "现场",
                List.of(ServiceCode.POST_JUDGMENT_QA),
                List.of(new RecordSession.Result(Optional.empty(), "为什么？", "因为没有约定。",
                        PartyAnswer.UNDERSTOOD)),
                Mood.CALM, "");
    }
}
