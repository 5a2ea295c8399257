package org.shiming.door.web;

import java.io.IOException;
import javax.servlet.Servlet;
import javax.servlet.ServletConfig;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.shiming.door.app.GateKeeper;
import org.shiming.door.app.HealthDesk;
import org.shiming.door.app.Transports;
import org.shiming.door.spi.LoginHandler;

/** What stands behind the filter wherever nobody else does: services by CXF, the index, the health page, and 404. */
@Component(service = Servlet.class, immediate = true, property = {
    "osgi.http.whiteboard.context.select=(osgi.http.whiteboard.context.name=shiming)",
    "osgi.http.whiteboard.servlet.name=shiming-door", "osgi.http.whiteboard.servlet.pattern=/*",
    "osgi.http.whiteboard.servlet.asyncSupported:Boolean=true", "servlet.init.hide-service-list-page=true",
    "servlet.init.disable-address-updates=true"})
public final class DoorServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient CXFNonSpringServlet services;
    private final transient GateKeeper gates;
    private final transient HealthDesk health;
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, //
            policyOption = ReferencePolicyOption.GREEDY)
    private transient volatile LoginHandler login;

    /**
     * @param transports where services are published
     * @param gates what there is
     * @param health how it is
     */
    @Activate
    public DoorServlet(@Reference Transports transports, @Reference GateKeeper gates, @Reference HealthDesk health) {
        this.services = new CXFNonSpringServlet(transports.registry(), false);
        this.gates = gates;
        this.health = health;
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        super.init(config);
        services.init(config);
    }

    @Override
    public void destroy() {
        services.destroy();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Visit visit = Visit.of(request);
        switch (visit.route().kind()) {
        case SOAP, JSON -> services.service(request, response);
        case LOGIN -> login(request, response);
        case INDEX -> new IndexPage(gates.book().view()).write(request, response);
        case HEALTH -> health(response);
        default -> Answers.deny(response, Inspection.notFound().orElseThrow());
        }
    }

    private void login(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LoginHandler handler = login;
        if (handler == null) {
            Answers.deny(response, Parked.away());
        } else {
            handler.handle(request, response);
        }
    }

    private void health(HttpServletResponse response) throws IOException {
        HealthDesk.Report report = health.report();
        Answers.json(response, report.healthy() ? 200 : 503, report.content());
    }
}
