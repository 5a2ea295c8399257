package org.shiming.ledger.app;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import javax.persistence.EntityManagerFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.casesystem.CaseSystem;
import org.shiming.api.casesystem.HostAnswer;
import org.shiming.api.value.CaseNumber;
import org.shiming.ledger.store.PersonRows;
import org.shiming.support.loop.Loop;
import org.shiming.support.schema.SchemaReady;
import org.shiming.support.tx.Tx;

/** Learns the names of panels' judges from the host, so that ledgers show people and not identifiers. */
@Component(service = NameKeeper.class, immediate = true)
public final class NameKeeper {
    private static final long PERIOD_MILLIS = 2_000;

    private final Loop loop;

    /**
     * Made by Declarative Services.
     *
     * @param schema says that the tables are there
     * @param factory of this bundle's unit
     * @param host tells who is on the panel
     * @param wishes whose names are wanted
     */
    @Activate
    public NameKeeper(@Reference(target = "(schema=sm_ledger)") SchemaReady schema,
            @Reference(target = "(osgi.unit.name=shiming-ledger)") EntityManagerFactory factory,
            @Reference CaseSystem host, @Reference NameWishes wishes) {
        Learner learner = new Learner(new Tx(factory), host, wishes);
        this.loop = new Loop("shiming-ledger-names", PERIOD_MILLIS, learner::round);
    }

    /** Stops. */
    @Deactivate
    public void close() {
        loop.close();
    }

    /** Asks, one case after another. @param tx the bundle's @param host tells the panel @param wishes whose names */
    record Learner(Tx tx, CaseSystem host, NameWishes wishes) {
        /** One wish. @return whether there may be more at once */
        boolean round() {
            String caseNumber = wishes.next();
            if (caseNumber == null) {
                return false;
            }
            HostAnswer<CaseFacts> answer = host.find(new CaseNumber(caseNumber));
            if (answer instanceof HostAnswer.Known<CaseFacts> known) {
                keep(known.value());
            } else if (answer instanceof HostAnswer.Away<CaseFacts>) {
                wishes.later(caseNumber);
                return false;
            }
            return true;
        }

        private void keep(CaseFacts facts) {
            Map<String, String> names = new TreeMap<>();
            facts.panel().forEach(
                    judge -> names.put(facts.court().value() + "\t" + judge.person().value(), judge.name()));
            tx.run(em -> {
                try {
                    PersonRows.people(em.unwrap(Connection.class), names);
                } catch (SQLException failure) {
                    throw new IllegalStateException("names could not be kept", failure);
                }
            });
        }
    }
}
