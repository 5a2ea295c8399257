package org.shiming.host.screen;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.shiming.host.domain.Refused;
import org.shiming.host.domain.Refused.Code;

/** Style, script and icon. */
final class StaticPage implements Page {
    private static final Map<String, String> TYPES = Map.of("host.css", "text/css; charset=utf-8", "host.js",
            "text/javascript; charset=utf-8", "icon.svg", "image/svg+xml");

    @Override
    public String path() {
        return "/static/";
    }

    @Override
    public boolean open() {
        return true;
    }

    @Override
    public void get(Exchange x) throws IOException, Refused {
        String name = x.path().substring(path().length());
        String type = TYPES.get(name);
        if (type == null) {
            throw new Refused(Code.DOCUMENT_NOT_FOUND, "没有这个文件。");
        }
        x.response().setHeader("Cache-Control", "max-age=60");
        try (InputStream in = StaticPage.class.getResourceAsStream("/static/" + name)) {
            x.send(200, type, in.readAllBytes());
        }
    }
}
