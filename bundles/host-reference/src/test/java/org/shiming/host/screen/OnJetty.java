package org.shiming.host.screen;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.rules.TemporaryFolder;
import org.shiming.host.testing.HostOnJetty;

/** What tests of the running user interface share: one server for each class. */
public abstract class OnJetty {
    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();
    static HostOnJetty host;

    @BeforeClass
    public static void start() throws Exception {
        host = new HostOnJetty(FOLDER.getRoot().toPath());
    }

    @AfterClass
    public static void stop() throws Exception {
        host.close();
    }

    static HttpResponse<String> get(String cookie, String path, String... parameters) throws Exception {
        return host.get(Exchange.url(path, parameters), "Cookie", cookie);
    }

    static String page(String cookie, String path, String... parameters) throws Exception {
        HttpResponse<String> answer = get(cookie, path, parameters);
        assertEquals(answer.body(), 200, answer.statusCode());
        return answer.body();
    }

    /** Submits as the page's own form would. */
    static HttpResponse<String> submit(String cookie, String path, String... fields) throws Exception {
        Map<String, String> form = new HashMap<>();
        form.put("csrf", host.csrf(cookie));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return host.post(path, form, "Cookie", cookie, "Sec-Fetch-Site", "same-origin");
    }

    static void done(HttpResponse<String> answer) {
        assertEquals(answer.body(), 303, answer.statusCode());
    }

    static void contains(String page, String... parts) {
        for (String part : parts) {
            assertTrue(part + " in " + page, page.contains(part));
        }
    }
}
