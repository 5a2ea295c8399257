package org.shiming.door.web;

import java.io.IOException;
import javax.servlet.RequestDispatcher;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Component;
import org.shiming.door.domain.Denial;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stands for the container's own error pages, which tell strangers what the server is made of. */
@Component(service = Servlet.class, property = {
    "osgi.http.whiteboard.context.select=(osgi.http.whiteboard.context.name=shiming)",
    "osgi.http.whiteboard.servlet.name=shiming-error", "osgi.http.whiteboard.servlet.errorPage=4xx",
    "osgi.http.whiteboard.servlet.errorPage=5xx", "osgi.http.whiteboard.servlet.errorPage=java.lang.Throwable",
    "osgi.http.whiteboard.servlet.asyncSupported:Boolean=true"})
public final class ErrorServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ErrorServlet.class);

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answers.securityHeaders(response, request.isSecure());
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer number ? number : 500;
        if (code < 500) {
            Answers.deny(response, Denial.of(code, "HTTP_" + code, "请求未被接受（HTTP " + code + "）；本次未处理。"));
            return;
        }
        Visit visit = Visit.of(request);
        String reference = visit == null ? "-" : visit.reference();
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause) {
            LOG.error("request {} failed", reference, cause);
        }
        Answers.deny(response, Denial.of(code, "INTERNAL", "系统内部错误，请将编号 " + reference + " 告知信息运维。"));
    }
}
