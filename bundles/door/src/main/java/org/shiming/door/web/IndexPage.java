package org.shiming.door.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.shiming.door.domain.GateView;

/** The index of services, for people as a page and for machines as JSON. */
final class IndexPage {
    private final List<GateView> views;

    IndexPage(List<GateView> views) {
        this.views = views;
    }

    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String accept = request.getHeader("Accept");
        if (accept != null && accept.contains("text/html")) {
            byte[] page = page(request.getContextPath()).getBytes(StandardCharsets.UTF_8);
            Answers.bytes(response, 200, "text/html;charset=UTF-8", page);
        } else {
            Answers.json(response, 200, Map.of("services", services(request.getContextPath())));
        }
    }

    private List<Map<String, String>> services(String context) {
        List<Map<String, String>> services = new ArrayList<>();
        for (GateView view : views) {
            Map<String, String> service = new LinkedHashMap<>();
            service.put("name", view.claim().name());
            service.put("version", view.claim().version());
            service.put("title", view.claim().title());
            service.put("state", view.state().name());
            service.put("wsdl", wsdl(context, view));
            service.put("openapi", openapi(context, view));
            services.add(service);
        }
        return services;
    }

    private String page(String context) {
        StringBuilder rows = new StringBuilder();
        for (GateView view : views) {
            rows.append("<tr><td>").append(text(view.claim().title())).append("</td><td>")
                    .append(text(view.claim().name())).append("</td><td>").append(text(view.claim().version()))
                    .append("</td><td>").append(view.state().label()).append("</td><td><a href=\"")
                    .append(wsdl(context, view)).append("\">WSDL</a></td><td><a href=\"")
                    .append(openapi(context, view)).append("\">OpenAPI</a></td></tr>\n");
        }
        return """
                <!DOCTYPE html>
                <html lang="zh-CN"><head><meta charset="utf-8"><title>释明系统服务目录</title></head>
                <body><h1>释明系统服务目录</h1>
                <table border="1"><caption>已安装的服务</caption>
                <thead><tr><th scope="col">服务</th><th scope="col">名称</th><th scope="col">版本</th>
                <th scope="col">状态</th><th scope="col">SOAP 契约</th><th scope="col">JSON 契约</th></tr></thead>
                <tbody>
                """ + rows + "</tbody></table>\n<p><a href=\"" + context + "/health\">运行状况</a></p></body></html>\n";
    }

    private static String wsdl(String context, GateView view) {
        return context + "/soap/" + view.claim().name() + "?wsdl";
    }

    private static String openapi(String context, GateView view) {
        return context + "/json/" + view.claim().name() + "/openapi.json";
    }

    private static String text(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
