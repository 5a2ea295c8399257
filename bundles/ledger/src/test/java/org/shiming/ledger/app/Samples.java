package org.shiming.ledger.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.shiming.api.feed.FeedEntry;
import org.shiming.support.json.Json;

/** Facts as the kernel's feed has them (FEED.md of matters), with invented people. */
public final class Samples {
    public static final String COURT = "豫0481";
    public static final List<String> MODES = List.of("JUDGE_INITIATED", "DUTY_LAWYER", "CENTRE_STAFF",
            "EXPERT_APPOINTMENT",
            "JUDGE_APPOINTMENT", "DESIGNATED");
    private static final List<String> ANSWERS = List.of("UNDERSTOOD", "UNDERSTOOD", "UNDERSTOOD", "PARTLY",
            "NOT_UNDERSTOOD");

    private Samples() {}

    /** What a session's fact says. */
    public static final class Session {
        public String id = UUID.randomUUID().toString();
        public String court = COURT;
        public String caseNumber = "（2026）豫0481民初123号";
        public String mode = "JUDGE_INITIATED";
        public String explainer = "judge-1";
        public String responsible = "judge-1";
        public String division = "民一庭";
        public String mood = "CALM";
        public List<String> answers = List.of("UNDERSTOOD");
        public Instant startedAt = Instant.parse("2026-11-20T01:00:00Z");

        public FeedEntry fact() {
            Map<String, Object> payload = new LinkedHashMap<>(caseMembers(caseNumber, responsible, division));
            payload.put("id", id);
            payload.put("mode", mode);
            payload.put("filedReceipt", null);
            payload.put("sequence", 1);
            payload.put("recordedAt", startedAt.plus(30, ChronoUnit.MINUTES).toString());
            Map<String, Object> recorded = new LinkedHashMap<>();
            recorded.put("mode", mode);
            recorded.put("explainer", explainer);
            recorded.put("explainerName", "审判员" + explainer);
            recorded.put("startedAt", startedAt.toString());
            recorded.put("endedAt", startedAt.plus(20, ChronoUnit.MINUTES).toString());
            recorded.put("occasion", "送达");
            recorded.put("manner", "现场");
            recorded.put("services", List.of("POST_JUDGMENT_QA"));
            recorded.put("results", answers.stream().map(a -> Map.of("question", "q-" + a, "text", "", "explanation",
                    "已结合证据和法律规定逐项说明裁判理由。", "answer", a)).toList());
            recorded.put("mood", mood);
            recorded.put("reminders", List.of(Map.of("code", "APPEAL", "text", "上诉期限", "given", true)));
            recorded.put("remarks", "");
            payload.put("recorded", recorded);
            payload.put("questionTexts",
                    answers.stream().map(a -> Map.of("id", "q-" + a, "text", "违约金为什么没有全部支持？")).toList());
            return entry("SESSION_RECORDED", startedAt.plus(30, ChronoUnit.MINUTES), court, caseNumber, explainer,
                    payload);
        }
    }

    public static Session session(String id) {
        Session session = new Session();
        session.id = id;
        return session;
    }

    public static Session random(Random random, LocalDate day, int people) {
        Session session = new Session();
        session.id = new UUID(random.nextLong(), random.nextLong()).toString();
        session.caseNumber = "（2026）豫0481民初" + (1 + random.nextInt(200_000)) + "号";
        session.mode = MODES.get(random.nextInt(MODES.size()));
        session.explainer = "p-" + random.nextInt(people);
        session.responsible = random.nextInt(3) == 0 ? session.explainer : "p-" + random.nextInt(people);
        session.division = "民" + random.nextInt(5) + "庭";
        session.answers = List.of(ANSWERS.get(random.nextInt(5)), ANSWERS.get(random.nextInt(5)));
        session.mood = random.nextInt(50) == 0 ? "EXTREME" : random.nextInt(5) == 0 ? "AGITATED" : "CALM";
        session.startedAt = day.atTime(8 + random.nextInt(9), random.nextInt(60)).atZone(Drafts.ZONE).toInstant();
        return session;
    }

    public static FeedEntry filed(String session, Instant at) {
        return filed(session, at, COURT);
    }

    public static FeedEntry filed(String session, Instant at, String court) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("id", session);
        payload.put("filedReceipt", "收字第" + session.hashCode() + "号");
        payload.put("filedAt", at.toString());
        payload.put("matter", "m-1");
        return entry("RECORD_FILED", at, court, "（2026）豫0481民初123号", "system", payload);
    }

    public static FeedEntry matter(String type, String id, String state, Instant at) {
        Map<String, Object> payload = new LinkedHashMap<>(caseMembers("（2026）豫0481民初123号", "judge-1", "民一庭"));
        payload.put("matter", id);
        payload.put("state", state);
        payload.put("questions", List.of(Map.of("id", "q-1", "text", "为什么不支持违约金？")));
        return entry(type, at, COURT, "（2026）豫0481民初123号", "clerk-1", payload);
    }

    public static FeedEntry entry(String type, Instant at, String court, String caseNumber, String actor,
            Object payload) {
        return new FeedEntry(0, UUID.randomUUID().toString(), type, at, court, caseNumber, actor,
                Json.payload(1, payload));
    }

    private static Map<String, Object> caseMembers(String caseNumber, String responsible, String division) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("matter", "m-1");
        members.put("caseNumber", caseNumber);
        members.put("party", "party-1");
        members.put("partyLabel", "张某某");
        members.put("document", "doc-1");
        members.put("summary", "法官主动释明一次。");
        members.put("caseInfo", Map.of("cause", "买卖合同纠纷", "division", division, "undertakingJudge", responsible,
                "caseType", "CIVIL", "procedure", "简易", "capacity", "原告"));
        return members;
    }
}
