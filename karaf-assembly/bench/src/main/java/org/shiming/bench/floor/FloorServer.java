package org.shiming.bench.floor;

import java.io.PrintStream;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * The floor as a process: bare Jetty of the release and with the threads that the product has, {@code /ping} and
 * {@code /insert}. Says its port on the first line of its output.
 */
public final class FloorServer {
    private FloorServer() {}

    /** @param args the database's address, its user and its password */
    public static void main(String[] args) throws Exception {
        Inserts inserts = new Inserts(args[0], args[1], args[2]);
        Server server = new Server(new QueuedThreadPool(64, 4));
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(PingServlet.class, "/ping");
        context.addServlet(new ServletHolder(new InsertServlet(inserts)), "/insert");
        server.setHandler(context);
        server.start();
        PrintStream out = System.out;
        out.println(connector.getLocalPort());
        server.join();
    }
}
