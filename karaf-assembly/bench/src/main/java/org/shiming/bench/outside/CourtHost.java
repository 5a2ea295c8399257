package org.shiming.bench.outside;

import java.util.concurrent.atomic.LongAdder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The case system of the measured court, in this process, on a free port of loopback. */
public final class CourtHost implements AutoCloseable {
    private final Server server = new Server(new QueuedThreadPool(24, 2));
    private final ServerConnector connector = new ServerConnector(server);
    private final LongAdder questions = new LongAdder();

    /** Starts. */
    public CourtHost() {
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new ServletHolder(new HostServlet(questions)), "/ws/cases");
        server.setHandler(context);
        try {
            server.start();
        } catch (Exception failure) {
            throw new IllegalStateException("the case system could not start", failure);
        }
    }

    /** Where it answers. */
    public String url() {
        return "http://127.0.0.1:" + connector.getLocalPort() + "/ws/cases";
    }

    /** How often it was asked so far. */
    public long questions() {
        return questions.sum();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception failure) {
            throw new IllegalStateException("the case system could not stop", failure);
        }
    }
}
