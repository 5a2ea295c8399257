package org.shiming.door.web;

import java.io.IOException;
import java.net.URL;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.http.context.ServletContextHelper;
import org.shiming.door.app.Presence;
import org.shiming.door.domain.Denial;

/**
 * The suite's one servlet context. Nothing in it is served while the filter is not in place, and it has no static
 * resources of its own.
 */
@Component(service = ServletContextHelper.class, scope = ServiceScope.BUNDLE, property = {
    "osgi.http.whiteboard.context.name=shiming", "osgi.http.whiteboard.context.path=/shiming"})
public final class DoorContext extends ServletContextHelper {
    private static final Denial STARTING = Denial.of(503, "STARTING", "系统正在启动，请稍后再试；本次未处理。").retryAfter(2);

    private final Presence presence;

    /** @param presence knows whether the filter is in place */
    @Activate
    public DoorContext(@Reference Presence presence) {
        this.presence = presence;
    }

    @Override
    public boolean handleSecurity(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (presence.guarded()) {
            return true;
        }
        Answers.deny(response, STARTING);
        return false;
    }

    @Override
    public URL getResource(String name) {
        return null;
    }
}
