package org.shiming.screens.ws;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.identity.CurrentCaller;
import org.shiming.screens.app.ScreenRegistry;
import org.shiming.screens.domain.ScreenEntry;

/** {@code /shiming/screens}: what is installed for this caller. The roles decide here, not in the browser. */
@Component(service = Servlet.class, property = {"osgi.http.whiteboard.servlet.name=shiming-screens",
    "osgi.http.whiteboard.servlet.pattern=/screens", Answers.CONTEXT})
public class ScreensServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient ScreenRegistry registry;
    private final transient CurrentCaller callers;

    /**
     * Takes what it asks.
     *
     * @param registry what is there
     * @param callers who asks
     */
    @Activate
    public ScreensServlet(@Reference ScreenRegistry registry, @Reference CurrentCaller callers) {
        this.registry = registry;
        this.callers = callers;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Map<String, Object>> listed = registry.screens().visibleTo(callers.get()).stream().map(this::listed)
                .toList();
        String json = JSON.writeValueAsString(Map.of("screens", listed));
        Answers.checked(request, response, "application/json; charset=utf-8", json,
                UUID.nameUUIDFromBytes(json.getBytes(StandardCharsets.UTF_8)).toString());
    }

    private Map<String, Object> listed(ScreenEntry entry) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", entry.id());
        members.put("slot", entry.slot().wireName());
        members.put("title", entry.title());
        members.put("order", entry.order());
        members.put("tag", entry.tag());
        members.put("module", entry.modulePath());
        members.put("page", "page/" + entry.id());
        return members;
    }
}
