package org.shiming.browser;

import static org.junit.Assert.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** One user's browser: a page, what went wrong in it (a broken content security policy too), and its pictures. */
final class Browsing implements AutoCloseable {
    private static final Path PICTURES = Path.of("target/screenshots");

    private final Playwright playwright = Playwright.create(new Playwright.CreateOptions()
            .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "LANGUAGE", "zh_CN")));
    private final List<String> troubles = new CopyOnWriteArrayList<>();
    private final BrowserContext context;
    private final Page page;
    private final String journey;
    private int pictures;

    /** A browser at an address. @param address the court @param journey what its pictures are called by */
    Browsing(URI address, String journey) {
        this.journey = journey;
        Browser browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of(System.getProperty("shiming.chromium", "/usr/bin/chromium")))
                .setArgs(List.of("--no-sandbox")));
        context = browser.newContext(new Browser.NewContextOptions().setBaseURL(address.toString())
                .setLocale("zh-CN").setTimezoneId("Asia/Shanghai").setViewportSize(1440, 900));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                troubles.add(message.text() + " " + message.location());
            }
        });
        page.onPageError(troubles::add);
    }

    Page page() {
        return page;
    }

    /** Logs in at the reference host as one of its demo users. */
    void enter(String login) {
        page.navigate("host/login");
        page.locator("#login").fill(login);
        page.locator("#password").fill(login + "-2026");
        page.locator("main button[type=submit]").click();
        page.getByText("退出").waitFor();
    }

    /** The bytes behind an address, asked for with this user's session. */
    byte[] bytes(String address) {
        return context.request().get(address).body();
    }

    void picture(String name) {
        pictures++;
        String file = String.format("%s-%02d-%s.png", journey, pictures, name);
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(file)).setFullPage(true));
    }

    /** A screen of the suite in the host's frame. */
    Page screen(String id) {
        page.navigate("host/screen/" + id);
        page.locator("main h1").first().waitFor();
        return page;
    }

    /** Answers the question on the page with the button that names the deed. */
    void confirm(String deed) {
        page.locator("dialog").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(deed)).click();
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The page as it stands: kept as a picture, and nothing to object to. */
    void look(String name) {
        picture(name);
        assertEquals(List.of(), barriers());
        assertEquals(List.of(), troubles());
    }

    /** What a tool for accessibility objects to on the page as it stands, with the places. */
    List<String> barriers() {
        return new AxeBuilder(page).analyze().getViolations().stream()
                .map(rule -> rule.getId() + " " + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .toList();
    }

    /** Errors on the console, thrown by scripts, or of the content security policy, so far. */
    List<String> troubles() {
        return List.copyOf(troubles);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
