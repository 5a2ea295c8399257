package org.shiming.screens.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** What the door and a plug-in's service answer, in small: a list by keyset, a command, and troubles of every kind. */
final class DemoServices extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TOTAL = 57;
    private static final String[] STATES = {"DUE", "OVERDUE", "DONE", "RECORD_FILED"};

    private final transient List<String> received = new ArrayList<>();
    private final AtomicInteger flaky = new AtomicInteger();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        switch (path) {
        case "" -> login(response);
        case "/demo/page" -> page(request, response);
        case "/demo/case" -> answer(response, 200, Map.of("caseNumber", request.getParameter("caseNumber")));
        case "/demo/down" -> fault(response, 503, "CASE_SYSTEM_AWAY", "审判业务系统暂时没有应答，已录入的内容均已保存，请稍后重试。", "");
        case "/demo/received" -> answer(response, 200, Map.of("ids", received));
        default -> fault(response, 404, "NOT_FOUND", "没有此项服务。", "");
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (path.isEmpty()) {
            login(response);
        } else if (!"demo-csrf".equals(request.getHeader("X-Shiming-CSRF"))) {
            fault(response, 403, "CSRF", "请求缺少校验信息，请刷新页面后重试。", "");
        } else if (path.equals("/demo/flaky") && flaky.incrementAndGet() % 2 == 1) {
            received.add(JSON.readTree(body).path("messageId").asText());
            response.setHeader("Retry-After", "1");
            fault(response, 503, "UPDATING", "服务正在更新。", "");
        } else if (path.equals("/demo/refused")) {
            fault(response, 422, "GATE_ONCE_ONLY", "该当事人已预约过一次法官释明，原则上不再安排；确需再次预约的，请填写理由并报批。", "三.7");
        } else {
            received.add(JSON.readTree(body).path("messageId").asText());
            answer(response, 200, Map.of("done", true));
        }
    }

    private static void login(HttpServletResponse response) throws IOException {
        answer(response, 200, Map.of("csrf", "demo-csrf", "caller",
                Map.of("id", "p-1", "name", "演示法官", "roles", List.of("JUDGE"), "court", "豫0481")));
    }

    private static void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String state = request.getParameter("state");
        String after = request.getParameter("after");
        int from = after == null || after.isEmpty() ? 0 : Integer.parseInt(after);
        int max = Integer.parseInt(request.getParameter("max"));
        List<Map<String, Object>> all = IntStream.rangeClosed(1, TOTAL).mapToObj(DemoServices::row)
                .filter(row -> state == null || row.get("state").equals(state)).toList();
        List<Map<String, Object>> items = all.stream().skip(from).limit(max).toList();
        String next = from + max < all.size() ? String.valueOf(from + max) : "";
        answer(response, 200, Map.of("items", items, "next", next, "total", all.size()));
    }

    private static Map<String, Object> row(int number) {
        return Map.of("caseNumber", "（2025）豫0481民初" + (100 + number) + "号", "cause",
                number % 3 == 0 ? "建设工程施工合同纠纷" : "民间借贷纠纷", "state", STATES[number % STATES.length], "issuedOn",
                "2025-11-" + String.format("%02d", number % 28 + 1), "due", 1250.5 * number, "days", 10 - number % 15);
    }

    static void answer(HttpServletResponse response, int status, Object body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json; charset=utf-8");
        response.getOutputStream().write(JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8));
    }

    private static void fault(HttpServletResponse response, int status, String code, String message, String article)
            throws IOException {
        answer(response, status,
                Map.of("code", code, "message", message, "article", article, "facts", List.of("事实：演示")));
    }
}
