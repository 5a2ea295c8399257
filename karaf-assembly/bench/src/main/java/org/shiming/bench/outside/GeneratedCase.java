package org.shiming.bench.outside;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A civil case made from its number: always the same parties, judges and judgments, none of them a person. Every party
 * may ask about every judgment, so one case is good for many matters.
 *
 * @param number which of the court's cases
 */
public record GeneratedCase(long number) {
    /** The court. */
    public static final String COURT = "豫0481";
    /** How many matters one case is good for: every party about every judgment. */
    public static final int MATTERS = 64;
    private static final int PARTIES = 8;
    private static final Pattern NUMBER = Pattern.compile("（2026）" + COURT + "民初(\\d+)号");

    /** Reads the number out of a 案号; -1 if the case is not one of these. */
    public static long number(String caseNumber) {
        Matcher matcher = NUMBER.matcher(caseNumber);
        return matcher.matches() ? Long.parseLong(matcher.group(1)) : -1;
    }

    /** The 案号. */
    public String caseNumber() {
        return "（2026）" + COURT + "民初" + number + "号";
    }

    /** The party that the n-th matter is about. */
    public String party(int matter) {
        return "P" + number + "-" + matter % PARTIES;
    }

    /** The judgment that the n-th matter is about. */
    public String document(int matter) {
        return "D" + number + "-" + matter / PARTIES;
    }

    /** The judge who explains; there are forty in all. */
    public String judge() {
        return "bench-judge-" + number % 40;
    }

    /** The case as the host's contract wants it. */
    public String xml() {
        StringBuilder xml = new StringBuilder(6000).append("<case>");
        element(xml, "caseNumber", caseNumber());
        for (String name : List.of("courtCode", "superiorCourtCode", "appealCourtCode")) {
            element(xml, name, name.equals("courtCode") ? COURT : "豫04");
        }
        element(xml, "caseType", "民事");
        element(xml, "procedure", "一审普通");
        element(xml, "cause", "买卖合同纠纷");
        element(xml, "division", "民事审判第一庭");
        element(xml, "undertakingJudgeId", judge());
        for (String position : List.of("审判长", "成员", "成员")) {
            String id = position.equals("审判长") ? judge() : "bench-member-" + (xml.length() % 2);
            xml.append("<panel>");
            element(xml, "personId", id);
            element(xml, "name", "审判员");
            element(xml, "position", position);
            xml.append("</panel>");
        }
        parties().forEach(party -> party(xml, party));
        documents().forEach(document -> document(xml, document));
        parties().forEach(party -> service(xml, party));
        xml.append("<flags><conflictProminent>false</conflictProminent><petitionRisk>false</petitionRisk>"
                + "<petitionReceived>false</petitionReceived></flags></case>");
        return xml.toString();
    }

    private List<String> parties() {
        List<String> parties = new ArrayList<>();
        for (int i = 0; i < PARTIES; i++) {
            parties.add(party(i));
        }
        return parties;
    }

    private List<String> documents() {
        List<String> documents = new ArrayList<>();
        for (int i = 0; i < MATTERS; i += PARTIES) {
            documents.add(document(i));
        }
        return documents;
    }

    private static void party(StringBuilder xml, String id) {
        xml.append("<parties>");
        element(xml, "partyId", id);
        element(xml, "name", "当事人" + id);
        element(xml, "capacity", id.endsWith("0") ? "原告" : "被告");
        element(xml, "kind", "自然人");
        element(xml, "obligor", "false");
        xml.append("</parties>");
    }

    private static void document(StringBuilder xml, String id) {
        xml.append("<documents>");
        element(xml, "documentId", id);
        element(xml, "kind", "判决书");
        element(xml, "title", "民事判决书");
        element(xml, "issuedOn", "2020-11-02");
        xml.append("</documents>");
    }

    private void service(StringBuilder xml, String party) {
        xml.append("<services>");
        element(xml, "documentId", document(0));
        element(xml, "partyId", party);
        element(xml, "method", "直接");
        element(xml, "servedOn", "2020-11-05");
        element(xml, "status", "已送达");
        xml.append("</services>");
    }

    private static void element(StringBuilder xml, String name, String text) {
        xml.append('<').append(name).append('>').append(text).append("</").append(name).append('>');
    }
}
