package org.shiming.itests.drill;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.Test;
import org.shiming.itests.Demo;
import org.shiming.itests.HostUser;
import org.shiming.itests.LedgerReader;
import org.shiming.itests.MainJob;
import org.shiming.itests.running.Answers;
import org.shiming.itests.running.RunningDistribution;

/** Each SPI absent, present, absent again: what the suite says, and that it never breaks. */
public class SpiIT {
    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final String HELLO = "/shiming/json/drill/hello";

    private static RunningDistribution distribution;
    private static MainJob job;
    private static Answers host;

    @BeforeClass
    public static void start() {
        distribution = Demo.running();
        job = new MainJob(distribution);
        host = distribution.answers().as("court-host", "Host-to-shiming-2026");
    }

    @Test
    public void aServiceIsUnknownPublishedAndUnknownAgain() {
        TestPlugIn plugIn = TestPlugIn.whole(distribution, PlugIns.Service.class);
        distribution.await("404 for a service that nobody contributes", LIMIT, () -> status(HELLO) == 404);
        assertFalse(distribution.answers().get("/shiming/services").body().contains("\"drill\""));

        plugIn.install();
        distribution.await("the service", LIMIT, () -> status(HELLO) == 200);
        assertEquals("你好", Answers.json(host.get(HELLO)).path("text").asText());
        assertTrue(host.get("/shiming/soap/drill?wsdl").body().contains("urn:shiming:drill:1"));
        assertTrue(host.get("/shiming/json/drill/openapi.json").body().contains("/hello"));
        assertEquals("a role that the service does not name", 403, job.judge().get(HELLO).statusCode());
        assertTrue(distribution.answers().get("/shiming/services").body().contains("\"drill\""));

        plugIn.uninstall();
        distribution.await("404 again", LIMIT, () -> status(HELLO) == 404);
        assertFalse(distribution.answers().get("/shiming/services").body().contains("\"drill\""));
    }

    @Test
    public void aServiceThatLacksAClassIsRefusedAndTheOthersServe() {
        TestPlugIn plugIn = TestPlugIn.half(distribution, PlugIns.Service.class);
        plugIn.install();
        distribution.await("the service to be refused", LIMIT, () -> "REFUSED".equals(state()));
        assertEquals(404, status(HELLO));
        assertEquals(200, status("/shiming/json/matters/openMatters"));

        plugIn.uninstall();
        distribution.await("the service to be forgotten", LIMIT, () -> state().isEmpty());
    }

    @Test
    public void aScreenIsNotShownShownAndNotShownAgain() {
        TestPlugIn plugIn = TestPlugIn.whole(distribution, PlugIns.Panel.class);
        assertTrue(screen().isMissingNode());

        plugIn.install();
        distribution.await("the screen", LIMIT, () -> !screen().isMissingNode());
        assertEquals("case.panel", screen().path("slot").asText());
        HttpResponse<String> module = job.judge().file("/shiming/" + screen().path("module").asText(), "v", "1");
        assertEquals(200, module.statusCode());
        assertTrue(module.body(), module.body().contains("HTMLElement"));

        plugIn.uninstall();
        distribution.await("the screen to go", LIMIT, () -> screen().isMissingNode());
        assertEquals(200, job.judge().get("/shiming/screens").statusCode());
    }

    @Test
    public void aModeIsNotInstalledInstalledAndNotInstalledAgain() {
        String mode = absentMode();
        String label = gate(mode).path("modeLabel").asText();
        TestPlugIn plugIn = TestPlugIn.whole(distribution, PlugIns.Channel.class);
        assertTrue(status().contains(label + ": 未安装"));

        distribution.shell().run("system:property drill.mode " + mode);
        plugIn.install();
        distribution.await("the gate to say that the mode is installed", LIMIT,
                () -> gate(mode).path("channelInstalled").asBoolean());
        assertTrue(status().contains(label + ": 已安装"));

        plugIn.uninstall();
        distribution.await("the gate to say that the mode is not installed", LIMIT,
                () -> !gate(mode).path("channelInstalled").asBoolean());
        assertTrue(status().contains(label + ": 未安装"));
        assertFalse("the gate still answers", gate(mode).path("decision").asText().isEmpty());
    }

    @Test
    public void aFeedsFactsAreTakenOnceAndStayWhenItGoes() {
        LedgerReader ledger = new LedgerReader(distribution);
        TestPlugIn plugIn = TestPlugIn.whole(distribution, PlugIns.Facts.class);
        assertFalse(status().contains("drill@"));

        for (int time = 0; time < 2; time++) {
            plugIn.install();
            ledger.awaitItems("REGISTER", "DRILL_FACT", PlugIns.CASE, PlugIns.FACTS);
            assertTrue(status().contains("drill@" + PlugIns.FACTS));
            plugIn.uninstall();
            assertFalse(status().contains("drill@"));
        }
        assertTrue(status(), status().contains("来源 drill 未安装，已登记 " + PlugIns.FACTS + " 条"));
        ledger.awaitItems("REGISTER", "DRILL_FACT", PlugIns.CASE, PlugIns.FACTS);
        ledger.assertWhole();
    }

    @Test
    public void withoutACalendarNoLimitIsNamedAndNothingBreaks() {
        MainJob.Duty duty = job.next();
        String limit = dueOn(duty);
        assertFalse(limit.isEmpty());

        distribution.shell().run("bundle:stop org.shiming.calendar");
        report(duty);
        assertEquals("", dueOn(duty));
        assertTrue(line("CourtCalendar"), line("CourtCalendar").contains("缺 MISSING"));
        assertTrue(line("Remedies"), line("Remedies").contains("缺 MISSING"));
        assertEquals(200, job.judge().get(MainJob.SERVICE + "worklist").statusCode());
        new LedgerReader(distribution).assertHoldsOnce(job.explainNext());

        distribution.shell().run("bundle:start org.shiming.calendar");
        report(duty);
        assertEquals(limit, dueOn(duty));
        assertTrue(line("CourtCalendar"), line("CourtCalendar").contains("present"));
    }

    /** The host reports the judgment once more. */
    private static void report(MainJob.Duty duty) {
        HttpResponse<String> answer = host.postJson(MainJob.SERVICE + "reportJudgment", HostUser.write(
                Map.of("messageId", MainJob.id(), "caseNumber", duty.caseNumber(), "documentId", duty.document())));
        assertEquals(answer.body(), 200, answer.statusCode());
    }

    private static String state() {
        for (JsonNode service : Answers.json(distribution.answers().get("/shiming/services")).path("services")) {
            if (PlugIns.NAME.equals(service.path("name").asText())) {
                return service.path("state").asText();
            }
        }
        return "";
    }

    /** A mode that no plug-in carries out; if all are there, the experts' plug-in is taken away. */
    private static String absentMode() {
        for (JsonNode gate : gates()) {
            if (!gate.path("channelInstalled").asBoolean()) {
                return gate.path("mode").asText();
            }
        }
        distribution.shell().run("feature:uninstall shiming-expert-pool");
        return "EXPERT_APPOINTMENT";
    }

    private static JsonNode gate(String mode) {
        for (JsonNode gate : gates()) {
            if (mode.equals(gate.path("mode").asText())) {
                return gate;
            }
        }
        throw new AssertionError("no answer for the mode " + mode);
    }

    private static JsonNode gates() {
        MainJob.Duty duty = job.next();
        HttpResponse<String> answer = host.get("/shiming/json/matters/nextSteps?caseNumber="
                + URLEncoder.encode(duty.caseNumber(), StandardCharsets.UTF_8) + "&partyId=" + duty.party());
        assertEquals(answer.body(), 200, answer.statusCode());
        return Answers.json(answer).path("items");
    }

    private static String dueOn(MainJob.Duty duty) {
        for (JsonNode party : job.panel(duty.caseNumber()).path("parties")) {
            if (duty.party().equals(party.path("partyId").asText())) {
                return party.at("/duties/0/dueOn").asText("").replace("null", "");
            }
        }
        throw new AssertionError("the panel does not show the party of " + duty);
    }

    private static JsonNode screen() {
        HttpResponse<String> answer = job.judge().get("/shiming/screens");
        assertEquals(answer.body(), 200, answer.statusCode());
        for (JsonNode screen : HostUser.read(answer.body()).path("screens")) {
            if (PlugIns.NAME.equals(screen.path("id").asText())) {
                return screen;
            }
        }
        return MissingNode.getInstance();
    }

    /** The status of a call; 5xx is never right, unless it is announced with Retry-After. */
    private static int status(String path) {
        HttpResponse<String> answer = host.get(path);
        boolean announced = answer.statusCode() == 503 && answer.headers().firstValue("Retry-After").isPresent();
        assertTrue(answer.statusCode() + " " + answer.body(), answer.statusCode() < 500 || announced);
        return answer.statusCode();
    }

    private static String status() {
        return distribution.shell().run("shiming:status");
    }

    private static String line(String part) {
        return status().lines().filter(line -> line.contains(part)).findFirst().orElse("no line with " + part);
    }
}
