package org.shiming.casesystem.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.casesystem.HostAnswer;
import org.shiming.api.value.DocumentId;
import org.shiming.casesystem.testing.FakeHost.Behaviour;
import org.shiming.casesystem.testing.Soap;

public class CasesTest {
    private Ground ground;
    private Cases cases;

    @Before
    public void open() throws Exception {
        ground = new Ground();
        cases = new Cases(ground.line, ground.vault, ground.config, ground.clock);
        ground.host.put(Samples.CASE.value(), Soap.civil(Samples.CASE.value()));
    }

    @After
    public void close() {
        ground.close();
    }

    @Test
    public void aSecondLookWithinSecondsAsksNothing() {
        HostAnswer.Known<CaseFacts> first = known(cases.find(Samples.CASE));
        ground.clock.forward(Duration.ofSeconds(4));
        HostAnswer.Known<CaseFacts> second = known(cases.find(Samples.CASE));
        assertTrue(first.fresh() && second.fresh());
        assertEquals("the time stays that of the answer", first.asOf(), second.asOf());
        assertEquals(1, ground.host.calls().size());
        ground.clock.forward(Duration.ofSeconds(2));
        cases.find(Samples.CASE);
        assertEquals(2, ground.host.calls().size());
    }

    @Test
    public void refreshAsksAnewAndServesTheNextLook() {
        cases.find(Samples.CASE);
        ground.host.put(Samples.CASE.value(), Soap.civil(Samples.CASE.value(), "民事", "自然人", "失败"));
        assertEquals("失败", known(cases.refresh(Samples.CASE)).value().services().get(0).status());
        assertEquals("失败", known(cases.find(Samples.CASE)).value().services().get(0).status());
        assertEquals(2, ground.host.calls().size());
    }

    @Test
    public void manyWhoAskAtOnceAreOneQuestion() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(12);
        List<Callable<HostAnswer<CaseFacts>>> calls = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            calls.add(() -> cases.find(Samples.CASE));
        }
        for (Future<HostAnswer<CaseFacts>> answer : threads.invokeAll(calls)) {
            assertTrue(known(answer.get()).fresh());
        }
        threads.shutdown();
        assertEquals(1, ground.host.calls().size());
    }

    @Test
    public void whenTheHostIsAwayItsLastAnswerIsGivenAndMarked() throws Exception {
        HostAnswer.Known<CaseFacts> before = known(cases.find(Samples.CASE));
        ground.host.always(Behaviour.BROKEN);
        ground.clock.forward(Duration.ofDays(2));
        HostAnswer.Known<CaseFacts> after = known(cases.find(Samples.CASE));
        assertFalse(after.fresh());
        assertEquals(before.asOf(), after.asOf());
        assertEquals(before.value(), after.value());
        assertEquals("张䶮", after.value().parties().get(0).name());
        HostAnswer.Known<CaseFacts> refreshed = known(cases.refresh(Samples.CASE));
        assertFalse("refresh says so too", refreshed.fresh());
    }

    @Test
    public void theLastAnswerSurvivesARestart() {
        cases.find(Samples.CASE);
        ground.restart();
        ground.host.always(Behaviour.BROKEN);
        cases = new Cases(ground.line, ground.vault, ground.config, ground.clock);
        assertFalse(known(cases.find(Samples.CASE)).fresh());
    }

    @Test
    public void whatIsTooOldIsNotGiven() {
        cases.find(Samples.CASE);
        ground.host.always(Behaviour.BROKEN);
        ground.clock.forward(Duration.ofDays(31));
        assertTrue(cases.find(Samples.CASE) instanceof HostAnswer.Away);
    }

    @Test
    public void whenTheHostIsAwayAndNothingIsRememberedItIsAway() {
        ground.host.always(Behaviour.BROKEN);
        HostAnswer<CaseFacts> answer = cases.find(Samples.CASE);
        assertEquals("HOST_FAULT", ((HostAnswer.Away<CaseFacts>) answer).code());
        ground.host.close();
        assertEquals("HOST_UNREACHABLE", ((HostAnswer.Away<CaseFacts>) cases.find(Samples.CASE)).code());
    }

    @Test
    public void aCaseTheHostDoesNotKnowIsUnknownAndForgotten() {
        cases.find(Samples.CASE);
        ground.host.fault("CASE_NOT_FOUND");
        assertTrue(cases.refresh(Samples.CASE) instanceof HostAnswer.Unknown);
        ground.host.always(Behaviour.BROKEN);
        assertTrue(cases.refresh(Samples.CASE) instanceof HostAnswer.Away);
    }

    @Test
    public void aRefusalThatSaysNothingAboutTheCaseForgetsNothing() {
        cases.find(Samples.CASE);
        ground.host.fault("ACCESS_DENIED");
        assertEquals("HOST_FAULT", ((HostAnswer.Away<CaseFacts>) cases.refresh(Samples.CASE)).code());
        ground.host.always(Behaviour.BROKEN);
        assertFalse(known(cases.refresh(Samples.CASE)).fresh());
    }

    @Test
    public void textsAreNotRemembered() {
        HostAnswer<String> text = cases.documentText(Samples.CASE, new DocumentId("D-1"));
        assertEquals("本院认为䶮㛃𬭚😀", ((HostAnswer.Known<String>) text).value());
        assertTrue(cases.documentText(Samples.CASE, new DocumentId("draft-1")) instanceof HostAnswer.Unknown);
        ground.host.always(Behaviour.BROKEN);
        assertTrue(cases.documentText(Samples.CASE, new DocumentId("D-1")) instanceof HostAnswer.Away);
    }

    @Test
    public void whatIsRememberedIsSealed() throws SQLException {
        cases.find(Samples.CASE);
        try (var connection = ground.database.dataSource().getConnection();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("SELECT FACTS FROM SM_CASESYSTEM.SNAPSHOT")) {
            assertTrue(row.next());
            String stored = new String(row.getBytes(1), StandardCharsets.UTF_8);
            assertFalse(stored.contains("张䶮") || stored.contains("13800001234"));
        }
    }

    @Test
    public void aCourtThatWantsNothingRememberedHasNothingRemembered() throws Exception {
        try (Ground other = new Ground(Map.of("snapshotDays", 0))) {
            other.host.put(Samples.CASE.value(), Soap.civil(Samples.CASE.value()));
            Cases forgetful = new Cases(other.line, other.vault, other.config, other.clock);
            assertTrue(known(forgetful.find(Samples.CASE)).fresh());
            other.host.always(Behaviour.BROKEN);
            assertTrue("nothing is remembered", forgetful.refresh(Samples.CASE) instanceof HostAnswer.Away);
        }
    }

    private static HostAnswer.Known<CaseFacts> known(HostAnswer<CaseFacts> answer) {
        return (HostAnswer.Known<CaseFacts>) answer;
    }
}
