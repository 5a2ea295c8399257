package org.shiming.ledger.ws;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.endpoint.WebEndpoint;
import org.shiming.api.identity.CurrentCaller;
import org.shiming.ledger.app.LedgerDesk;
import org.shiming.ledger.app.export.Proofs;
import org.shiming.ledger.app.office.Corrections;
import org.shiming.ledger.app.office.MonthLocks;

/** Offers what the office does with ledgers as the service {@code ledger-office}. */
@Component(service = WebEndpoint.class, property = "service.description=台账更正与月度锁定")
public final class OfficeEndpoint implements WebEndpoint {
    private final OfficeService bean;

    /**
     * Made by Declarative Services.
     *
     * @param corrections corrects by new entries
     * @param months locks months
     * @param desk answers what the ledgers hold
     * @param proofs exports chains
     * @param caller who is calling
     */
    @Activate
    public OfficeEndpoint(@Reference Corrections corrections, @Reference MonthLocks months, @Reference LedgerDesk desk,
            @Reference Proofs proofs, @Reference CurrentCaller caller) {
        this.bean = new OfficeService(corrections, months, desk, proofs, caller);
    }

    @Override
    public String name() {
        return "ledger-office";
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
