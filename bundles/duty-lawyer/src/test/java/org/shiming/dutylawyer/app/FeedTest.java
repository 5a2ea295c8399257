package org.shiming.dutylawyer.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import org.apache.felix.hc.api.Result;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.feed.FeedEntry;
import org.shiming.api.matters.RecordSession;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.Mood;
import org.shiming.api.value.PartyAnswer;
import org.shiming.api.value.QuestionId;
import org.shiming.api.value.ServiceCode;
import org.shiming.support.feed.Sequencer;
import org.shiming.support.json.Json;

/** What leaves this bundle as facts (三.11), and its health. */
public class FeedTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();
    private Fixture f;

    @Before
    public void open() {
        f = new Fixture(folder.getRoot().toPath());
    }

    @After
    public void close() {
        f.close();
    }

    @Test
    public void theSessionsLineInTheLedgerGetsShiftFirmMinutesEscalationAndPay() {
        explained(PartyAnswer.NOT_UNDERSTOOD);
        FeedEntry credited = only("SESSION_CREDITED");
        assertEquals("（2026）豫0481民初1号", credited.caseNumber());
        assertEquals(
                Map.of("session", "session-1", "dutyDay", "2026-11-25", "shift", "上午", "firm", "清砚律师事务所", "minutes",
                        "20", "escalated", "true", "escalationReason", "当事人仍有不理解的问题（三.5）", "honorarium", "50.0",
                        "honorariumState", "OPEN", "stateLabel", "待审批"),
                told(credited, "session", "dutyDay", "shift", "firm",
                        "minutes", "escalated", "escalationReason", "honorarium", "honorariumState", "stateLabel"));
    }

    @Test
    public void theLedgerLearnsThatTheSessionWasPaid() {
        explained(PartyAnswer.UNDERSTOOD);
        f.pay.approve(f.act(Fixture.COORDINATOR), "2026-11", "L001").orFault();
        f.pay.paid(f.act(Fixture.OFFICE), "2026-11", "L001", "V-1").orFault();
        assertEquals(List.of("APPROVED", "PAID"), all("HONORARIUM_STATE").stream()
                .map(entry -> told(entry, "honorariumState").get("honorariumState")).toList());
        assertEquals("session-1", told(all("HONORARIUM_STATE").get(0), "session").get("session"));
    }

    @Test
    public void noNameStandsInAnyFactAndEachSaysWhatHappenedInChinese() {
        explained(PartyAnswer.NOT_UNDERSTOOD);
        f.leaves.take(f.act(Fixture.LUO), "L002", Fixture.FRIDAY_AM, Fixture.FRIDAY_PM, "开庭").orFault();
        for (FeedEntry entry : everything()) {
            assertFalse(entry.type(), entry.payload().matches(".*(叶知秋|骆寒山|龚长庚|张某|张三).*"));
            String words = told(entry, "summary").get("summary") + told(entry, "kindLabel").get("kindLabel");
            assertTrue(entry.type() + " " + words, words.codePoints().anyMatch(c -> c > 0x4e00));
            assertEquals("豫0481", entry.court());
        }
    }

    @Test
    public void aRefusedChangeLeavesNoFact() {
        f.shift("L001", Fixture.FRIDAY_AM);
        int before = everything().size();
        f.roster.assign(f.act(Fixture.COORDINATOR), "L002", Fixture.FRIDAY_AM);
        assertEquals(before, everything().size());
    }

    @Test
    public void healthWarnsWhereTheCalendarCannotTell() {
        assertEquals(Result.Status.OK, new DutyHealth(f.unit, f.days).execute().getStatus());
        f.at("2027-01-05T09:00:00");
        assertEquals(Result.Status.WARN, new DutyHealth(f.unit, f.days).execute().getStatus());
        assertEquals(Result.Status.WARN, new DutyHealth(f.unit, new WorkingDays()).execute().getStatus());
    }

    private void explained(PartyAnswer answer) {
        f.matters.walkIn("matter-P1");
        MatterId matter = new MatterId("matter-P1");
        f.calls.send(f.act(Fixture.COORDINATOR), matter).orFault();
        f.attendance.signIn(f.act(Fixture.YE), f.shift("L001", Fixture.NOW_SLOT)).orFault();
        f.calls.take(f.act(Fixture.YE), matter).orFault();
        f.sessions.record(f.act(Fixture.YE), new Sessions.Wish(matter, Fixture.BEGIN.minusSeconds(1200),
                Fixture.BEGIN, "现场", List.of(ServiceCode.POST_JUDGMENT_QA),
                List.of(new RecordSession.Result(java.util.Optional.of(new QuestionId("Q1")), "", "合同没有约定利息。", answer)),
                Mood.CALM, "")).orFault();
    }

    private List<FeedEntry> everything() {
        new Sequencer(f.unit.tx(), "sm_duty").round();
        return f.unit.read(0, 500);
    }

    private List<FeedEntry> all(String type) {
        return everything().stream().filter(entry -> entry.type().equals(type)).toList();
    }

    private FeedEntry only(String type) {
        List<FeedEntry> found = all(type);
        assertEquals(1, found.size());
        return found.get(0);
    }

    private static Map<String, String> told(FeedEntry entry, String... keys) {
        var payload = Json.tree(entry.payload());
        return List.of(keys).stream().collect(java.util.stream.Collectors.toMap(key -> key,
                key -> payload.path(key).asText()));
    }
}
