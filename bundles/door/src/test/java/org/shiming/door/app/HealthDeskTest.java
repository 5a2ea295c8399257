package org.shiming.door.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.junit.After;
import org.junit.Test;
import org.shiming.door.TestSettings;
import org.shiming.door.spi.Claim;

public class HealthDeskTest {
    private final TestDoor door = new TestDoor(
            new TestSettings().with("requiredServices", "matters").with("healthCheckSeconds", 1));
    private final HealthDesk desk = new HealthDesk(door.gates, door.settings);

    @After
    public void stop() {
        desk.deactivate();
    }

    private void matters() {
        door.gates.claim(new Claim("matters", "1", "事项", 1, 0)).open();
    }

    private void bind(String name, HealthCheck check) {
        desk.bind(check, Map.of(HealthCheck.NAME, name));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> finding(HealthDesk.Report report, String name) {
        List<Map<String, Object>> findings = (List<Map<String, Object>>) report.content().get("checks");
        return findings.stream().filter(finding -> name.equals(finding.get("name"))).findFirst().orElseThrow();
    }

    @Test
    public void whatIsRequiredAndMissingIsNamed() {
        HealthDesk.Report report = desk.report();
        assertFalse(report.healthy());
        assertEquals("CRITICAL", report.content().get("status"));
        assertEquals(List.of("matters: NOT_INSTALLED"), report.content().get("missing"));
    }

    @Test
    public void withEverythingThereItIsHealthy() {
        matters();
        bind("database", () -> new Result(Result.Status.OK, "answers"));
        HealthDesk.Report report = desk.report();
        assertTrue(report.healthy());
        assertEquals(Map.of("matters", "ACTIVE"), report.content().get("services"));
        assertEquals(List.of("answers"), finding(report, "database").get("messages"));
    }

    @Test
    public void aWarningIsHealthyAndACriticalFindingIsNot() {
        matters();
        bind("calendar", () -> new Result(Result.Status.WARN, "year missing"));
        assertTrue(desk.report().healthy());
        HealthDesk second = new HealthDesk(door.gates, door.settings);
        second.bind(() -> new Result(Result.Status.CRITICAL, "gone"), Map.of(HealthCheck.NAME, "host"));
        assertFalse(second.report().healthy());
        second.deactivate();
    }

    @Test
    public void aCheckThatFailsIsAFindingWithoutSecrets() {
        matters();
        bind("bad", () -> {
            throw new IllegalStateException("password=secret");
        });
        HealthDesk.Report report = desk.report();
        assertFalse(report.healthy());
        assertEquals("HEALTH_CHECK_ERROR", finding(report, "bad").get("status"));
        assertFalse(report.content().toString().contains("secret"));
    }

    @Test
    public void aCheckThatHangsIsAFindingAndIsNotStartedAgain() {
        matters();
        AtomicInteger started = new AtomicInteger();
        CountDownLatch never = new CountDownLatch(1);
        bind("slow", () -> {
            started.incrementAndGet();
            try {
                never.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return new Result(Result.Status.OK, "late");
        });
        bind("quick", () -> new Result(Result.Status.OK, "fine"));
        HealthDesk.Report report = desk.report();
        assertEquals("HEALTH_CHECK_ERROR", finding(report, "slow").get("status"));
        assertEquals("OK", finding(report, "quick").get("status"));
        assertEquals(1, started.get());
        never.countDown();
    }

    @Test
    public void askingOftenAsksTheChecksOnce() {
        matters();
        AtomicInteger asked = new AtomicInteger();
        bind("counted", () -> new Result(Result.Status.OK, "n" + asked.incrementAndGet()));
        for (int i = 0; i < 50; i++) {
            desk.report();
        }
        assertEquals(1, asked.get());
    }

    @Test
    public void aCheckThatWentIsNotShown() {
        matters();
        HealthCheck check = () -> new Result(Result.Status.CRITICAL, "x");
        bind("gone", check);
        desk.unbind(check);
        assertTrue(desk.report().healthy());
    }
}
