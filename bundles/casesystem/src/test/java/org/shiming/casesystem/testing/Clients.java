package org.shiming.casesystem.testing;

import java.io.IOException;
import java.util.List;
import org.apache.cxf.jaxws.JaxWsProxyFactoryBean;
import org.shiming.casesystem.host.CourtCaseSystem;
import org.shiming.casesystem.host.HostLink;

/** The client as the Blueprint file wires it. */
public final class Clients {
    private Clients() {}

    public static CourtCaseSystem of(String url) {
        return of(url, 500, 500, 1500);
    }

    public static CourtCaseSystem of(String url, long connect, long receive, long deliveryReceive) {
        try {
            return of(url, new HostLink("shiming", "geheim", "", connect, receive, deliveryReceive));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static CourtCaseSystem of(String url, HostLink link) {
        JaxWsProxyFactoryBean factory = new JaxWsProxyFactoryBean();
        factory.setServiceClass(CourtCaseSystem.class);
        factory.setAddress(url);
        factory.setFeatures(List.of(link));
        return factory.create(CourtCaseSystem.class);
    }
}
