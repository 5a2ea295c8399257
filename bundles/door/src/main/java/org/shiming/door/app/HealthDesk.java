package org.shiming.door.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.apache.felix.hc.api.ResultLog;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.shiming.door.domain.GateView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks all health checks with the tag {@code shiming}, each within its time, and says what is missing. A check that
 * hangs or fails is a finding like any other. The answer is kept for a second, so that asking often costs nothing.
 */
@Component(service = HealthDesk.class)
public final class HealthDesk {
    private static final Logger LOG = LoggerFactory.getLogger(HealthDesk.class);
    private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final GateKeeper gates;
    private final List<String> required;
    private final int seconds;
    private final Map<HealthCheck, String> checks = new ConcurrentHashMap<>();
    private final Map<String, Future<Result>> running = new TreeMap<>();
    private final ExecutorService executor = Executors.newFixedThreadPool(4, work -> {
        Thread thread = new Thread(work, "shiming-health");
        thread.setDaemon(true);
        return thread;
    });
    private Report last;
    private long lastAt;

    /**
     * The suite's health.
     *
     * @param healthy whether everything that must be there is there
     * @param content what to show, without secrets
     */
    public record Report(boolean healthy, Map<String, Object> content) {}

    /**
     * @param gates the services
     * @param settings what is required
     */
    @Activate
    public HealthDesk(@Reference GateKeeper gates, @Reference DoorSettings settings) {
        this.gates = gates;
        this.required = DoorSettings.names(settings.values().requiredServices());
        this.seconds = settings.values().healthCheckSeconds();
    }

    /** Stops asking. */
    @Deactivate
    public void deactivate() {
        executor.shutdownNow();
    }

    /**
     * A check to ask.
     *
     * @param check the check
     * @param properties its service properties
     */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, //
            target = "(hc.tags=shiming)")
    public void bind(HealthCheck check, Map<String, Object> properties) {
        checks.put(check, String.valueOf(properties.getOrDefault(HealthCheck.NAME, check.getClass().getSimpleName())));
    }

    /** @param check not to be asked any more */
    public void unbind(HealthCheck check) {
        checks.remove(check);
    }

    /** @return the suite's health, at most a second old */
    public synchronized Report report() {
        long now = System.nanoTime();
        if (last == null || now - lastAt > FRESH_NANOS) {
            last = ask();
            lastAt = System.nanoTime();
        }
        return last;
    }

    private Report ask() {
        Map<String, String> services = new TreeMap<>();
        for (GateView view : gates.book().view()) {
            services.put(view.claim().name(), view.state().name());
        }
        List<String> missing = new ArrayList<>();
        for (String name : required) {
            if (!"ACTIVE".equals(services.get(name))) {
                missing.add(name + ": " + services.getOrDefault(name, "NOT_INSTALLED"));
            }
        }
        List<Map<String, Object>> findings = findings();
        Result.Status worst = Result.Status.OK;
        for (Map<String, Object> finding : findings) {
            Result.Status status = Result.Status.valueOf((String) finding.get("status"));
            worst = status.ordinal() > worst.ordinal() ? status : worst;
        }
        if (!missing.isEmpty()) {
            worst = Result.Status.CRITICAL;
        }
        boolean healthy = worst == Result.Status.OK || worst == Result.Status.WARN;
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("status", worst.name());
        content.put("services", services);
        content.put("missing", missing);
        content.put("checks", findings);
        return new Report(healthy, content);
    }

    private List<Map<String, Object>> findings() {
        Map<String, HealthCheck> named = new TreeMap<>();
        checks.forEach((check, name) -> named.put(name, check));
        named.forEach((name, check) -> running.computeIfAbsent(name, none -> executor.submit(check::execute)));
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        List<Map<String, Object>> findings = new ArrayList<>();
        for (String name : List.copyOf(running.keySet())) {
            if (named.containsKey(name)) {
                findings.add(finding(name, end));
            } else {
                running.remove(name);
            }
        }
        return findings;
    }

    private Map<String, Object> finding(String name, long end) {
        Result result;
        try {
            result = running.get(name).get(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            running.remove(name);
        } catch (TimeoutException slow) {
            result = new Result(Result.Status.HEALTH_CHECK_ERROR, "no answer within " + seconds + " s");
        } catch (ExecutionException failed) {
            running.remove(name);
            LOG.warn("health check {} failed", name, failed.getCause());
            result = new Result(Result.Status.HEALTH_CHECK_ERROR, "the check itself failed, see the log");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            result = new Result(Result.Status.HEALTH_CHECK_ERROR, "interrupted");
        }
        List<String> messages = new ArrayList<>();
        for (ResultLog.Entry entry : result) {
            messages.add(entry.getMessage());
        }
        Map<String, Object> finding = new LinkedHashMap<>();
        finding.put("name", name);
        finding.put("status", result.getStatus().name());
        finding.put("messages", messages);
        return finding;
    }
}
