package org.shiming.itests.drill;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.shiming.itests.HostUser;
import org.shiming.itests.MainJob;
import org.shiming.itests.running.Answers;
import org.shiming.itests.running.RunningDistribution;

/** Finds for every service of the index one question over JSON that somebody may ask, and its contract over SOAP. */
final class Readers {
    private static final List<String> PEOPLE = List.of("yuanlingdao", "shenguanban", "tongchou", "qinwanqing",
            "zhuanzhi1", "chuangkou1", "yunwei", "tingzhang", "yezhiqiu", "zhuanjia");

    private static final String DAY = "2026-11-23";

    private final RunningDistribution distribution;
    private final List<HostUser> people;

    private final Map<String, String> samples;

    Readers(RunningDistribution distribution, MainJob.Duty known) {
        this.distribution = distribution;
        this.samples = Map.of("caseNumber", known.caseNumber(), "partyId", known.party(), "documentId",
                known.document(), "day", DAY, "date", DAY, "today", DAY, "month", "2026-11", "year", "2026");
        this.people = PEOPLE.stream().map(name -> new HostUser(distribution.address(), name)).toList();
    }

    /** By a name for people: the service, a space, the form. */
    Map<String, Supplier<HttpResponse<String>>> questions() {
        Map<String, Supplier<HttpResponse<String>>> questions = new TreeMap<>();
        for (JsonNode service : Answers.json(distribution.answers().get("/shiming/services")).path("services")) {
            String name = service.path("name").asText();
            questions.put(name + " JSON", json(name));
            questions.put(name + " SOAP", () -> distribution.answers().get("/shiming/soap/" + name + "?wsdl"));
        }
        return questions;
    }

    /** The first question that one of the people gets an answer to, filled in with samples where it has parameters. */
    private Supplier<HttpResponse<String>> json(String service) {
        String base = "/shiming/json/" + service;
        JsonNode contract = Answers.json(distribution.answers().get(base + "/openapi.json"));
        List<String> tried = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : contract.path("paths").properties()) {
            JsonNode question = path.getValue().path("get");
            if (!question.isMissingNode()) {
                String address = base + path.getKey() + filledIn(question.path("parameters"));
                for (HostUser one : people) {
                    if (one.get(address).statusCode() == 200) {
                        return () -> one.get(address);
                    }
                }
                tried.add(address);
            }
        }
        throw new AssertionError(service + " has no question that one of " + PEOPLE + " may ask; tried " + tried);
    }

    private String filledIn(JsonNode parameters) {
        StringBuilder query = new StringBuilder("?");
        for (JsonNode parameter : parameters) {
            String name = parameter.path("name").asText();
            if (samples.containsKey(name)) {
                query.append(name).append('=').append(URLEncoder.encode(samples.get(name), StandardCharsets.UTF_8))
                        .append('&');
            }
        }
        return query.toString();
    }
}
