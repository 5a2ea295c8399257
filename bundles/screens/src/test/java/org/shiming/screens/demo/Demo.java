package org.shiming.screens.demo;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.shiming.api.identity.Role;
import org.shiming.api.screen.Screen.Slot;
import org.shiming.screens.TestScreen;

/** Shows the kit on 127.0.0.1:8192 (or the port given): run it with the test class path in this folder. */
public final class Demo {
    private Demo() {}

    /** Runs until it is stopped. */
    public static void main(String[] arguments) throws Exception {
        int port = arguments.length == 0 ? 8192 : Integer.parseInt(arguments[0]);
        Path files = Path.of("src/test/resources/demo");
        try (DemoServer server = new DemoServer(port, Path.of("src/main/resources"), files,
                "org.shiming.demo=" + files.resolve("screen"))) {
            install(server, files, "demo-kit", Slot.NAV, "界面组件演示", "kit.js");
            install(server, files, "demo-panel", Slot.CASE_PANEL, "释明情况", "panel.js");
            install(server, files, "demo-broken", Slot.CASE_PANEL, "出错的面板", "broken.js");
            install(server, files, "demo-action", Slot.CASE_ACTION, "登记释明", "action.js");
            install(server, files, "demo-card", Slot.HOME_CARD, "待释明", "panel.js");
            new CountDownLatch(1).await();
        }
    }

    private static void install(DemoServer server, Path files, String id, Slot slot, String title, String module) {
        server.install("org.shiming.demo", files, new TestScreen(id, slot, title, Set.of(Role.JUDGE), 10, module));
    }
}
