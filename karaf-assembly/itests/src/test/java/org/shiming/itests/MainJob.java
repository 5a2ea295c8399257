package org.shiming.itests;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shiming.itests.running.RunningDistribution;

/** The main job as a judge does it: explain a judgment that the host reported, file the record, await the receipt. */
public final class MainJob {
    public static final String SERVICE = "/shiming/json/judge-explanation/";
    /** A question whose characters must survive everything. */
    public static final String RARE = "为什么没有支持利息？䶮㛃𬭚😀";

    private final RunningDistribution distribution;
    private final HostUser judge;

    /** What must be explained. @param caseNumber the case @param document the judgment @param party to whom */
    public record Duty(String caseNumber, String document, String party) {}

    /** What was done. @param caseNumber the case @param session the explanation @param receipt the host's number */
    public record Done(String caseNumber, String session, String receipt) {}

    /** Waits for the host and for its first reported judgment. */
    public MainJob(RunningDistribution distribution) {
        this.distribution = distribution;
        distribution.await("the reference host", Duration.ofSeconds(90),
                () -> distribution.answers().get("/host/login").statusCode() == 200
                        && distribution.answers().get("/shiming/services").body().contains("judge-explanation"));
        judge = new HostUser(distribution.address(), "qinwanqing");
        distribution.await("a mandatory explanation reported by the host", Duration.ofSeconds(90),
                () -> !due().path("items").isEmpty());
    }

    public HostUser judge() {
        return judge;
    }

    /** One party of one case who still has to be explained to. */
    public Duty next() {
        return all().get(0);
    }

    /** Everybody of the judge's worklist who still has to be explained to. */
    public List<Duty> all() {
        Set<String> cases = new LinkedHashSet<>();
        due().path("items").forEach(item -> cases.add(item.path("caseNumber").asText()));
        List<Duty> duties = new ArrayList<>();
        for (String caseNumber : cases) {
            for (JsonNode party : panel(caseNumber).path("parties")) {
                JsonNode duty = party.at("/duties/0");
                if ("DUE".equals(duty.path("state").asText())) {
                    duties.add(new Duty(caseNumber, duty.path("documentId").asText(), party.path("partyId").asText()));
                }
            }
        }
        return duties;
    }

    public JsonNode panel(String caseNumber) {
        return HostUser.read(judge.get(SERVICE + "casePanel", "caseNumber", caseNumber).body());
    }

    /** The whole of it for the next duty. */
    public Done explainNext() {
        Duty duty = next();
        HttpResponse<String> recorded = judge.post(SERVICE + "recordExplanation", explanation(duty));
        assertEquals(recorded.body(), 200, recorded.statusCode());
        String session = HostUser.read(recorded.body()).path("sessionId").asText();
        file(session);
        return new Done(duty.caseNumber(), session, receipt(duty));
    }

    public void file(String session) {
        HttpResponse<String> filed = judge.post(SERVICE + "fileRecord",
                Map.of("messageId", id(), "sessionId", session, "signature", "SIGNED", "note", ""));
        assertEquals(filed.body(), 200, filed.statusCode());
    }

    /** Waits until the duty is green and tells the receipt that made it so. */
    public String receipt(Duty duty) {
        distribution.await("the host's receipt", Duration.ofSeconds(60), () -> "RECORD_FILED".equals(state(duty)));
        return party(duty).at("/records/0/receipt").asText();
    }

    public String state(Duty duty) {
        return party(duty).at("/duties/0/state").asText();
    }

    private JsonNode party(Duty duty) {
        for (JsonNode party : panel(duty.caseNumber()).path("parties")) {
            if (duty.party().equals(party.path("partyId").asText())) {
                return party;
            }
        }
        throw new AssertionError("the panel does not show the party of " + duty);
    }

    private JsonNode due() {
        return HostUser.read(judge.get(SERVICE + "worklist", "state", "DUE").body());
    }

    public static Map<String, Object> explanation(Duty duty) {
        return Map.ofEntries(Map.entry("messageId", id()), Map.entry("caseNumber", duty.caseNumber()),
                Map.entry("documentId", duty.document()), Map.entry("partyId", duty.party()),
                Map.entry("startedAt", "2026-11-23T09:00:00+08:00"), Map.entry("endedAt", "2026-11-23T09:20:00+08:00"),
                Map.entry("occasion", "送达"), Map.entry("manner", "现场"),
                Map.entry("services", List.of("POST_JUDGMENT_QA")),
                Map.entry("results",
                        List.of(Map.of("questionId", "", "text", RARE, "explanation", "合同没有约定利息。", "answer",
                                "UNDERSTOOD"))),
                Map.entry("mood", "CALM"), Map.entry("remindersGiven", List.of()), Map.entry("remarks", ""),
                Map.entry("tellCentre", false));
    }

    public static String id() {
        return UUID.randomUUID().toString();
    }
}
