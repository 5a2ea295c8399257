package org.shiming.operations.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.shiming.api.calendar.CourtCalendar;
import org.shiming.api.calendar.Remedies;
import org.shiming.api.casesystem.CaseSystem;
import org.shiming.api.channel.ExplanationChannel;
import org.shiming.api.documents.Papers;
import org.shiming.api.endpoint.WebEndpoint;
import org.shiming.api.feed.Feed;
import org.shiming.api.matters.Matters;
import org.shiming.api.screen.Screen;
import org.shiming.api.value.ExplanationMode;

/** Tells what is installed, what is missing and why, and what the health checks say. Changes nothing. */
@Component(service = Status.class)
public final class Status {
    private static final String OURS = "org.shiming.";

    private final BundleContext context;
    private final Components components;

    /**
     * @param context this bundle's
     * @param components the component runtime
     */
    @Activate
    public Status(BundleContext context, @Reference ServiceComponentRuntime components) {
        this(context, Components.of(components));
    }

    Status(BundleContext context, Components components) {
        this.context = context;
        this.components = components;
    }

    /** @return one page: bundles, ground services, plug-ins, channels, missing references, health */
    public List<String> lines() {
        List<String> page = new ArrayList<>();
        page.add("插件 bundles");
        Arrays.stream(context.getBundles()).filter(Status::ours).sorted(Status::byName)
                .forEach(b -> page
                        .add(String.format("  %-38s %-18s %s", b.getSymbolicName(), b.getVersion(), state(b))));
        page.add("基础服务 ground");
        for (Class<?> type : List.of(Matters.class, CaseSystem.class, CourtCalendar.class, Remedies.class,
                Papers.class)) {
            page.add(String.format("  %-38s %s", type.getSimpleName(), present(type) ? "有 present" : "缺 MISSING"));
        }
        page.add("服务 services: " + named(WebEndpoint.class, WebEndpoint::name));
        page.add("数据流 feeds: " + named(Feed.class, feed -> feed.name() + "@" + feed.latest()));
        page.add("界面 screens: " + named(Screen.class, Screen::id));
        page.add("释明渠道 channels");
        List<String> channels = named(ExplanationChannel.class, channel -> channel.mode().name());
        for (ExplanationMode mode : ExplanationMode.values()) {
            page.add("  " + mode.label() + ": " + (channels.contains(mode.name()) ? "已安装" : "未安装 not installed"));
        }
        page.add("未满足的依赖 missing references");
        List<String> missing = components.missing(OURS).stream().map(line -> "  " + line).toList();
        page.addAll(missing.isEmpty() ? List.of("  无 none") : missing);
        page.add("健康检查 health");
        page.addAll(health());
        return page;
    }

    private List<String> health() {
        List<String> lines = new ArrayList<>();
        for (ServiceReference<HealthCheck> check : Contributed.references(context, HealthCheck.class,
                "(hc.tags=shiming)")) {
            String found = Contributed.ask(context, check, Status::finding).orElse("CRITICAL | 检查没有应答，见日志 no answer");
            lines.add(String.format("  %-30s %s", check.getProperty("hc.name"), found));
        }
        lines.sort(null);
        return lines;
    }

    private static String finding(HealthCheck check) {
        Result result = check.execute();
        StringBuilder text = new StringBuilder(result.getStatus().name());
        result.forEach(entry -> text.append(" | ").append(entry.getMessage()));
        return text.toString();
    }

    private <T> List<String> named(Class<T> type, Function<T, String> name) {
        return Contributed.names(context, type, name);
    }

    private boolean present(Class<?> type) {
        return context.getServiceReference(type) != null;
    }

    private static boolean ours(Bundle bundle) {
        return bundle.getSymbolicName() != null && bundle.getSymbolicName().startsWith(OURS);
    }

    private static int byName(Bundle one, Bundle other) {
        return one.getSymbolicName().compareTo(other.getSymbolicName());
    }

    private static String state(Bundle bundle) {
        return switch (bundle.getState()) {
        case Bundle.ACTIVE -> "ACTIVE";
        case Bundle.RESOLVED -> "RESOLVED (stopped)";
        case Bundle.INSTALLED -> "INSTALLED (not resolved)";
        case Bundle.STARTING -> "STARTING";
        case Bundle.STOPPING -> "STOPPING";
        default -> "UNINSTALLED";
        };
    }
}
