package org.shiming.operations.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * What an update of one bundle would do to the others, told before it is done.
 *
 * @param bundle the bundle's symbolic name
 * @param refreshed other bundles that a refresh would stop and start, because they are wired to its packages
 * @param restarted components of other bundles that would stop and start, because they cannot do without one of its
 * services, or without one of a component that stops
 * @param rebound components of other bundles that go on and notice the absence
 * @param away addresses of the suite that are held meanwhile: the bundle's own, and those of components that stop
 */
public record Rehearsal(String bundle, List<String> refreshed, List<String> restarted, List<String> rebound,
        List<String> away) {
    /** Copies and sorts, so that two rehearsals can be compared. */
    public Rehearsal {
        refreshed = refreshed.stream().distinct().sorted().toList();
        restarted = restarted.stream().distinct().sorted().toList();
        rebound = rebound.stream().distinct().sorted().toList();
        away = away.stream().distinct().sorted().toList();
    }

    /** @return whether the update stays within the bundle: no other bundle is refreshed, no component restarted */
    public boolean local() {
        return refreshed.isEmpty() && restarted.isEmpty();
    }

    /** @return one page for people */
    public List<String> lines() {
        List<String> page = new ArrayList<>();
        page.add("更新预演 rehearsal of " + bundle);
        page.add(local() ? "结论：只影响本插件，其他插件不重启。" : "结论：会影响其他插件，请在空闲时段更新。");
        section(page, "将被刷新的插件 bundles refreshed", refreshed);
        section(page, "将重启的组件 components restarted", restarted);
        section(page, "将继续运行并感知缺席的组件 components that go on without it", rebound);
        section(page, "更新期间暂缓应答的服务 services held meanwhile", away);
        return page;
    }

    private static void section(List<String> page, String title, List<String> items) {
        page.add(title + ": " + (items.isEmpty() ? "无 none" : items.size()));
        items.forEach(item -> page.add("  - " + item));
    }
}
