package org.shiming.reception.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.documents.PaperFormat;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.RecordSession;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.MatterState;
import org.shiming.api.value.Mood;
import org.shiming.api.value.PartyAnswer;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.ServiceCode;
import org.shiming.reception.domain.Demand;
import org.shiming.reception.domain.State;
import org.shiming.reception.domain.StepKind;

public class StepsTest {
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
    public void 三_5_首先安排值班律师_不理解的由专职人员接待() {
        String visit = fixture.registered();
        assertEquals("GATE_LAWYER_FIRST", take(visit, StepKind.TO_STAFF, ""));
        assertEquals("DONE", take(visit, StepKind.CALL, "1 号窗口"));
        assertEquals("DONE", take(visit, StepKind.TO_LAWYER, ""));
        fixture.kernel.lawyerWasThere = true;
        assertEquals("DONE", take(visit, StepKind.TO_STAFF, ""));
        Act act = fixture.act(Fixture.STAFF);
        Explaining.Explained first = fixture.explaining.explain(act, explanation(visit)).orFault();
        assertEquals(first, fixture.explaining.explain(act, explanation(visit)).orFault());
        assertEquals(ExplanationMode.CENTRE_STAFF, fixture.kernel.recorded.get(0).mode());
        assertEquals(1, fixture.kernel.recorded.size());
        assertEquals("DONE", take(visit, StepKind.AVENUES, "救济途径告知单 告知〔2026〕1号"));
        assertEquals("DONE", Fixture.code(fixture.steps.close(fixture.act(Fixture.STAFF), visit, MatterState.REFERRED,
                "当事人拟申请再审")));
        assertEquals(State.CLOSED, fixture.visit(visit).state());
        assertEquals(MatterState.REFERRED, fixture.kernel.states.get(new MatterId("matter-P1")));
        assertEquals(7, fixture.visit(visit).steps().size());
    }

    @Test
    public void theKernelDecidesWhetherAMatterMayClose() {
        String visit = fixture.registered();
        fixture.kernel.refuseClosing = "MATTER_STILL_IN_DOUBT";
        assertEquals("MATTER_STILL_IN_DOUBT", Fixture.code(fixture.steps.close(fixture.act(Fixture.STAFF), visit,
                MatterState.ACCEPTED, "理解")));
        assertEquals(State.WAITING, fixture.visit(visit).state());
    }

    @Test
    public void aVisitorWhoLeavesLosesNothing() {
        String visit = fixture.registered();
        assertThrows(InvalidValue.class, () -> take(visit, StepKind.LEAVE, ""));
        assertEquals("DONE", take(visit, StepKind.LEAVE, "有事先离开"));
        assertEquals(MatterState.OPEN, fixture.kernel.states.get(new MatterId("matter-P1")));
        assertEquals("VISIT_STATE", take(visit, StepKind.CALL, ""));
        assertEquals("VISIT_STATE", Fixture.code(fixture.explaining.explain(fixture.act(Fixture.STAFF),
                explanation(visit))));
    }

    @Test
    public void withoutACaseNothingIsExplained() {
        String visit = fixture.registering.register(fixture.act(Fixture.CLERK),
                Fixture.wish(Fixture.visitor("赵六"), "")).orFault().visit();
        assertEquals("DONE", take(visit, StepKind.TO_STAFF, ""));
        assertEquals("CASE_NEEDED", Fixture.code(fixture.explaining.explain(fixture.act(Fixture.STAFF),
                explanation(visit))));
        assertEquals("DONE", Fixture.code(fixture.steps.close(fixture.act(Fixture.STAFF), visit, MatterState.WITHDRAWN,
                "已解答咨询")));
    }

    @Test
    public void anotherCourtSeesNothing() {
        String visit = fixture.registered();
        Caller elsewhere = new Caller(Fixture.STAFF.id(), "", java.util.Set.of(Role.CENTRE_STAFF),
                new CourtCode("豫0482"), "", false);
        assertEquals("VISIT_UNKNOWN",
                Fixture.code(fixture.steps.take(fixture.act(elsewhere), visit, StepKind.CALL, "")));
        assertEquals("VISIT_UNKNOWN", Fixture.code(fixture.queue.one(elsewhere, visit)));
        assertEquals(0, fixture.queue.ofDay(elsewhere, Optional.empty(), 0, 10).total());
    }

    @Test
    public void ofThirtyTwoWhoCloseAtOnceOneWins() throws Exception {
        String visit = fixture.registering.register(fixture.act(Fixture.CLERK),
                Fixture.wish(Fixture.visitor("赵六"), "")).orFault().visit();
        ExecutorService crowd = Executors.newFixedThreadPool(32);
        List<Callable<String>> calls = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            Act act = fixture.act(Fixture.STAFF);
            calls.add(() -> Fixture.code(fixture.steps.close(act, visit, MatterState.WITHDRAWN, "已解答")));
        }
        List<String> codes = new ArrayList<>();
        for (Future<String> call : crowd.invokeAll(calls)) {
            codes.add(call.get());
        }
        crowd.shutdown();
        assertEquals(codes.toString(), 1, codes.stream().filter("DONE"::equals).count());
        assertEquals(codes.toString(), 31, codes.stream().filter("VISIT_STATE"::equals).count());
    }

    @Test
    public void 三_3_法官可以再次引导到释明中心() {
        Referring.Wish wish = new Referring.Wish(Fixture.CASE, new PartyId("P1"), Optional.empty(),
                Demand.Source.JUDGE, List.of("为什么？"));
        Act act = fixture.act(Fixture.JUDGE);
        Referring.Referred first = fixture.referring.refer(act, wish).orFault();
        assertEquals(first, fixture.referring.refer(act, wish).orFault());
        assertEquals("引导〔2026〕1号", first.recordNumber());
        fixture.kernel.judgeExplained = true;
        fixture.kernel.answers.clear();
        assertTrue(fixture.referring.refer(fixture.act(Fixture.JUDGE), wish).orFault().again());
        assertEquals(2, fixture.queue.slips(Fixture.STAFF, Fixture.CASE).size());
        String paper = new String(fixture.sheets.slip(Fixture.JUDGE, first.slip(), PaperFormat.PDF).orFault());
        assertTrue(paper, paper.contains("引导单") && paper.contains("律师接待室") && paper.contains("不延长任何法定期限"));
        assertEquals("SLIP_UNKNOWN", Fixture.code(fixture.sheets.slip(Fixture.JUDGE, "none", PaperFormat.PDF)));
        assertEquals("PARTY_NOT_RECOGNISED", Fixture.code(fixture.referring.refer(fixture.act(Fixture.JUDGE),
                new Referring.Wish(Fixture.CASE, new PartyId("P9"), Optional.empty(), Demand.Source.JUDGE,
                        List.of()))));
    }

    @Test
    public void theRegistrationFormMasksTheIdentityNumber() {
        String paper = new String(fixture.sheets.registration(Fixture.CLERK, fixture.registered(), PaperFormat.DOCX)
                .orFault());
        assertTrue(paper, paper.contains("110105********002X") && !paper.contains(Fixture.ID));
        assertTrue(paper, paper.contains("来访登记表") && paper.contains("䶮㛃𬭚"));
    }

    @Test
    public void theChannelIsThereAndBadSettingsAreNamed() {
        StaffChannel channel = new StaffChannel(fixture.unit);
        assertEquals(ExplanationMode.CENTRE_STAFF, channel.mode());
        assertEquals("来访接待", channel.providedBy());
        assertEquals(List.of(), channel.available(Fixture.STAFF.court(), Fixture.NOW));
        assertEquals("matchSeconds", failing("matchSeconds", 0));
        assertEquals("centrePlace, courtName", failing("centrePlace", " "));
        assertEquals("fieldKeyFile", failing("fieldKeyFile", "/nowhere/at/all/field.key"));
    }

    private String failing(String key, Object value) {
        Map<String, Object> values = new HashMap<>(fixture.configured);
        values.put(key, value);
        return assertThrows(IllegalArgumentException.class, () -> new Settings(Fixture.config(values))).getMessage()
                .substring("org.shiming.reception: ".length()).split(":")[0];
    }

    private String take(String visit, StepKind kind, String text) {
        return Fixture.code(fixture.steps.take(fixture.act(Fixture.STAFF), visit, kind, text));
    }

    private static Explaining.Wish explanation(String visit) {
        return new Explaining.Wish(visit, Fixture.NOW, Fixture.NOW, List.of(ServiceCode.EMOTIONAL_SUPPORT),
                List.of(new RecordSession.Result(Optional.empty(), "为什么？", "因为没有约定。", PartyAnswer.NOT_UNDERSTOOD)),
                Mood.CALM, "");
    }
}
