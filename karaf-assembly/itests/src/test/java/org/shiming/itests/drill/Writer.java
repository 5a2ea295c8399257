package org.shiming.itests.drill;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shiming.itests.HostUser;
import org.shiming.itests.LedgerReader;
import org.shiming.itests.MainJob;
import org.shiming.itests.running.Answers;

/**
 * The host that opens and closes matters of one party in a loop, over JSON or SOAP, and keeps each acknowledged message
 * id. A call without a good answer is repeated with the same id, as a careful client does.
 */
final class Writer {
    private static final String JSON = "/shiming/json/matters/";
    private static final Pattern MATTER = Pattern.compile("<matterId>([^<]+)</matterId>");

    private final Answers host;
    private final MainJob.Duty subject;
    private final boolean soap;
    private final ConcurrentLinkedQueue<String> acknowledged = new ConcurrentLinkedQueue<>();

    Writer(Answers host, MainJob.Duty subject, boolean soap) {
        this.host = host;
        this.subject = subject;
        this.soap = soap;
    }

    void start(Callers callers) {
        callers.run(() -> {
            while (callers.going()) {
                String id = UUID.randomUUID().toString();
                HttpResponse<String> opened = repeated(callers, () -> open(id));
                if (opened != null) {
                    acknowledged.add(id);
                    repeated(callers, () -> close("close-" + id, matter(opened)));
                }
            }
        }, "writer " + subject);
    }

    /** Every acknowledged id stands in the kernel once, and nothing stands twice; the ledger has as many matters. */
    void assertAllOnce(LedgerReader ledger) {
        Map<String, Integer> found = new HashMap<>();
        JsonNode matters = Answers.json(host.get(JSON + "mattersOfCase?caseNumber="
                + URLEncoder.encode(subject.caseNumber(), StandardCharsets.UTF_8))).path("items");
        int mine = 0;
        for (JsonNode matter : matters) {
            if (subject.party().equals(matter.path("partyId").asText())) {
                mine++;
                matter.path("questions").forEach(q -> found.merge(q.path("text").asText(), 1, Integer::sum));
            }
        }
        assertTrue("nothing was written", !acknowledged.isEmpty());
        for (String id : acknowledged) {
            assertEquals("acknowledged " + id, Integer.valueOf(1), found.get("疑问 " + id));
        }
        assertEquals("each matter is one call's", mine, found.size());
        int all = matters.size();
        ledger.awaitItems("REGISTER", "MATTER_OPENED", subject.caseNumber(), all);
    }

    int written() {
        return acknowledged.size();
    }

    private HttpResponse<String> repeated(Callers callers, Supplier<HttpResponse<String>> call) {
        HttpResponse<String> answer = null;
        while (answer == null && callers.going()) {
            answer = callers.call("matters " + (soap ? "SOAP writer" : "JSON writer"), call);
            callers.pause();
        }
        return answer;
    }

    private HttpResponse<String> open(String id) {
        return soap
                ? soap("openMatter",
                        field("messageId", id) + field("caseNumber", subject.caseNumber())
                                + field("partyId", subject.party()) + field("documentId", subject.document())
                                + field("questions", "疑问 " + id))
                : host.postJson(JSON + "openMatter",
                        HostUser.write(Map.of("messageId", id, "caseNumber", subject.caseNumber(), "partyId",
                                subject.party(), "documentId", subject.document(), "questions",
                                List.of("疑问 " + id))));
    }

    private HttpResponse<String> close(String id, String matter) {
        return soap
                ? soap("closeMatter",
                        field("messageId", id) + field("matterId", matter) + field("state", "WITHDRAWN")
                                + field("reason", "演练"))
                : host.postJson(JSON + "closeMatter",
                        HostUser.write(
                                Map.of("messageId", id, "matterId", matter, "state", "WITHDRAWN", "reason", "演练")));
    }

    private String matter(HttpResponse<String> opened) {
        if (!soap) {
            return Answers.json(opened).path("matterId").asText();
        }
        Matcher matcher = MATTER.matcher(opened.body());
        assertTrue(opened.body(), matcher.find());
        return matcher.group(1);
    }

    private HttpResponse<String> soap(String operation, String fields) {
        return host.postSoap("/shiming/soap/matters",
                "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><m:" + operation
                        + " xmlns:m=\"urn:shiming:matters:1\"><request>" + fields + "</request></m:" + operation
                        + "></s:Body></s:Envelope>");
    }

    private static String field(String name, String value) {
        return "<" + name + ">" + value + "</" + name + ">";
    }
}
