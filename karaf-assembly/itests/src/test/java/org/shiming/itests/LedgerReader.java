package org.shiming.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.shiming.itests.running.RunningDistribution;

/** The ledgers as the trial-management office reads them. */
public final class LedgerReader {
    private static final String SERVICE = "/shiming/json/ledger/";

    private final RunningDistribution distribution;
    private final HostUser office;

    public LedgerReader(RunningDistribution distribution) {
        this.distribution = distribution;
        office = new HostUser(distribution.address(), "shenguanban");
    }

    /** Waits until one ledger has taken in so many items of a kind about a case, then wants it to have no more. */
    public void awaitItems(String ledger, String kind, String caseNumber, int count) {
        distribution.await(count + " items of " + kind + " in the ledger", Duration.ofSeconds(60),
                () -> items(ledger, kind, caseNumber).size() >= count);
        assertEquals(count, items(ledger, kind, caseNumber).size());
        assertEquals("total of the list", count, page(ledger, kind, caseNumber, "").path("total").asInt());
    }

    /** Every item of a kind in one ledger about a case. */
    private List<JsonNode> items(String ledger, String kind, String caseNumber) {
        List<JsonNode> items = new ArrayList<>();
        String after = "";
        JsonNode page;
        do {
            page = page(ledger, kind, caseNumber, after);
            page.path("items").forEach(items::add);
            after = page.path("next").asText();
        } while (page.hasNonNull("next"));
        return items;
    }

    private JsonNode page(String ledger, String kind, String caseNumber, String after) {
        return get("entries?max=200&ledger=" + ledger + "&kind=" + kind + "&caseNumber=" + encoded(caseNumber)
                + "&after=" + after);
    }

    /** One entry with what followed it. */
    public JsonNode entry(JsonNode item) {
        return get("entry?ledger=" + item.path("ledger").asText() + "&seq=" + item.path("seq").asLong());
    }

    /** Waits until what the job did stands in the judge's ledger, then wants it there once: session and receipt. */
    public void assertHoldsOnce(MainJob.Done done) {
        distribution.await("the explanation and its receipt in the ledger", Duration.ofSeconds(60),
                () -> sessions(done).stream().anyMatch(entry -> "Y".equals(entry.path("filed").asText())));
        List<JsonNode> sessions = sessions(done);
        assertEquals(sessions.toString(), 1, sessions.size());
        List<JsonNode> receipts = new ArrayList<>();
        sessions.get(0).path("later").forEach(later -> {
            if ("RECORD_FILED".equals(later.path("kind").asText())) {
                receipts.add(later);
            }
        });
        assertEquals(sessions.toString(), 1, receipts.size());
        assertTrue(receipts.toString(), receipts.get(0).toString().contains(done.receipt()));
    }

    private List<JsonNode> sessions(MainJob.Done done) {
        return items("JUDGE_INITIATED", "SESSION_RECORDED", done.caseNumber()).stream().map(this::entry)
                .filter(entry -> entry.path("subject").asText().equals("session:" + done.session())).toList();
    }

    /** Recomputes every hash by the service. */
    public void assertWhole() {
        JsonNode result = get("verify");
        assertTrue(result.toString(), result.path("whole").asBoolean());
        assertTrue(result.toString(), result.path("entries").asLong() > 0);
    }

    /** How many entries all chains of the court have. */
    public long entries() {
        long entries = 0;
        for (JsonNode ledger : get("ledgers").path("items")) {
            entries += ledger.path("entries").asLong();
        }
        return entries;
    }

    private JsonNode get(String path) {
        HttpResponse<String> answer = office.get(SERVICE + path);
        assertEquals(answer.body(), 200, answer.statusCode());
        return HostUser.read(answer.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
