package org.shiming.door.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.shiming.api.identity.CurrentCaller;

/** Says who calls and what came; may be made to wait. */
final class EchoServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    transient CurrentCaller caller;
    transient volatile CountDownLatch hold = new CountDownLatch(0);
    final AtomicInteger inside = new AtomicInteger();
    final AtomicInteger served = new AtomicInteger();

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        inside.incrementAndGet();
        try {
            hold.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        byte[] body = request.getInputStream().readAllBytes();
        served.incrementAndGet();
        inside.decrementAndGet();
        response.setContentType("text/plain;charset=UTF-8");
        response.getOutputStream().write((caller.get().id().value() + " " + body.length + " "
                + new String(body, 0, Math.min(body.length, 100), StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8));
    }
}
