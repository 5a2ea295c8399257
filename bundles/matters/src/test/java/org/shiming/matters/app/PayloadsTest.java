package org.shiming.matters.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.shiming.matters.app.KernelRig.NOW;
import static org.shiming.matters.app.KernelRig.act;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.api.feed.FeedEntry;
import org.shiming.api.matters.Appointment;
import org.shiming.api.matters.MatterView;
import org.shiming.api.matters.RecordSession.Approval;
import org.shiming.api.matters.SessionView;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.MatterState;
import org.shiming.api.value.PartyAnswer;
import org.shiming.api.value.PersonId;
import org.shiming.support.json.Json;

/** The feed is a contract: what {@code FEED.md} promises is in every entry. */
public class PayloadsTest {
    private static final List<String> EVERYWHERE = List.of("v", "matter", "caseNumber", "party", "partyLabel",
            "document", "summary", "caseInfo");
    private static final List<String> OF_A_MATTER = List.of("id", "court", "origin", "state", "owner", "openedAt",
            "lastMood", "questions", "sessions", "lastMode", "added", "reason");
    private static final List<String> OF_A_SESSION = List.of("id", "recordedAt", "sequence", "filedReceipt", "filedAt",
            "recorded", "mode", "questionTexts", "newQuestions", "gate", "appointment", "exception");
    private static final List<String> OF_AN_APPOINTMENT = List.of("id", "judge", "at", "state", "exception", "approver",
            "reason", "usesOnce");
    private static final Map<String, List<String>> PROMISED = Map.of("MATTER_OPENED", OF_A_MATTER, "QUESTIONS_ADDED",
            OF_A_MATTER, "MATTER_CLOSED", OF_A_MATTER, "SESSION_RECORDED", OF_A_SESSION, "RECORD_FILED", OF_A_SESSION,
            "APPOINTMENT_BOOKED", OF_AN_APPOINTMENT, "APPOINTMENT_CHANGED", OF_AN_APPOINTMENT);

    private KernelRig rig;
    private List<FeedEntry> feed;

    @Before
    public void aWholeLoop() {
        rig = new KernelRig();
        MatterView matter = rig.readyForAJudge();
        rig.opened("诉讼费怎么算");
        Appointment first = rig.kernel
                .book(act(), matter.id(), FakeHost.OF_PANEL, NOW.plusSeconds(600), Optional.empty()).orFault();
        rig.kernel.change(act(), first.id(), Appointment.State.PARTY_NO_SHOW, "电话未接通").orFault();
        rig.kernel.book(act(), matter.id(), FakeHost.OF_PANEL, NOW.plusSeconds(600),
                Optional.of(new Approval(new PersonId("leader-1"), "确有必要"))).orFault();
        SessionView held = rig.record(matter, ExplanationMode.JUDGE_APPOINTMENT, FakeHost.OF_PANEL,
                PartyAnswer.UNDERSTOOD).orFault();
        rig.kernel.filed(act(), held.id(), "R-1", NOW).orFault();
        rig.kernel.close(act(), matter.id(), MatterState.REFERRED, "引导申请再审").orFault();
        feed = rig.feed();
    }

    @After
    public void close() {
        rig.close();
    }

    @Test
    public void everyPromisedMemberIsInEveryEntry() {
        for (FeedEntry entry : feed) {
            JsonNode payload = Json.tree(entry.payload());
            EVERYWHERE.forEach(member -> assertTrue(entry.type() + " " + member, payload.has(member)));
            PROMISED.get(entry.type())
                    .forEach(member -> assertTrue(entry.type() + " " + member, payload.has(member)));
            assertEquals(1, payload.path("v").asInt());
            assertEquals(entry.caseNumber(), payload.path("caseNumber").asText());
            assertEquals("豫0481", entry.court());
            assertEquals("c-1", entry.actor());
        }
    }

    @Test
    public void everyTypeIsWrittenOnceAtLeastAndDescribed() throws IOException {
        String described = Files.readString(Path.of("FEED.md"));
        for (String type : PROMISED.keySet()) {
            assertTrue(type, feed.stream().anyMatch(entry -> entry.type().equals(type)));
            assertTrue(type, described.contains("`" + type + "`"));
            PROMISED.get(type).forEach(member -> assertTrue(member, described.contains("`" + member + "`")));
        }
        EVERYWHERE.forEach(member -> assertTrue(member, described.contains("`" + member + "`")));
    }

    @Test
    public void thePositionsHaveNoGapsAndTheEventsAreDistinct() {
        for (int i = 0; i < feed.size(); i++) {
            assertEquals(i + 1, feed.get(i).position());
        }
        assertEquals(feed.size(), feed.stream().map(FeedEntry::eventId).distinct().count());
    }

    @Test
    public void noFullNameLeavesTheKernel() {
        feed.forEach(entry -> assertFalse(entry.type(), entry.payload().contains("䶮㛃")));
    }

    @Test
    public void anExceptionIsMarkedWithApproverAndReason() {
        JsonNode second = payloads("APPOINTMENT_BOOKED").get(1);
        assertTrue(second.path("exception").asBoolean());
        assertEquals("leader-1", second.path("approver").asText());
        assertEquals("确有必要", second.path("reason").asText());
        assertEquals("经批准再次安排法官预约", second.path("summary").asText());
    }

    @Test
    public void aChangeSaysWhyAndWhetherTheOnceIsUsed() {
        JsonNode missed = payloads("APPOINTMENT_CHANGED").get(0);
        assertEquals("PARTY_NO_SHOW", missed.path("state").asText());
        assertEquals("电话未接通", missed.path("reason").asText());
        assertTrue(missed.path("usesOnce").asBoolean());
        assertEquals("HELD", payloads("APPOINTMENT_CHANGED").get(1).path("state").asText());
    }

    @Test
    public void theFilingCarriesTheReceipt() {
        JsonNode filed = payloads("RECORD_FILED").get(0);
        assertEquals("R-1", filed.path("filedReceipt").asText());
        assertTrue(filed.path("summary").asText().contains("R-1"));
        assertTrue(filed.path("gate").isNull());
    }

    @Test
    public void theTimelineTellsEachEntryInOneSentence() {
        List<String> sentences = rig.kernel.timeline(FakeHost.COURT, FakeHost.CASE).stream()
                .map(item -> item.summary()).collect(Collectors.toList());
        assertEquals(feed.size(), sentences.size());
        assertTrue(sentences.stream().noneMatch(String::isBlank));
        assertEquals("登记释明事项（当事人来访），疑问 1 个", sentences.get(0));
        assertEquals("释明事项办结：已引导其他途径", sentences.get(sentences.size() - 1));
    }

    private List<JsonNode> payloads(String type) {
        return feed.stream().filter(entry -> entry.type().equals(type)).map(entry -> Json.tree(entry.payload()))
                .toList();
    }
}
