package org.shiming.ledger.ws;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.endpoint.WebEndpoint;
import org.shiming.api.identity.CurrentCaller;
import org.shiming.ledger.app.Inspection;
import org.shiming.ledger.app.LedgerDesk;
import org.shiming.ledger.app.export.Exports;
import org.shiming.ledger.app.print.Prints;

/** Offers the ledgers as the service {@code ledger}. */
@Component(service = WebEndpoint.class, property = "service.description=台账查询与校验")
public final class LedgerEndpoint implements WebEndpoint {
    private final LedgerService bean;

    /**
     * Made by Declarative Services.
     *
     * @param desk answers what the ledgers hold
     * @param inspection verifies them
     * @param exports writes exports
     * @param prints prints lines
     * @param caller who is calling
     */
    @Activate
    public LedgerEndpoint(@Reference LedgerDesk desk, @Reference Inspection inspection,
            @Reference Exports exports, @Reference Prints prints, @Reference CurrentCaller caller) {
        this.bean = new LedgerService(desk, inspection, exports, prints, caller);
    }

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public Object bean() {
        return bean;
    }
}
