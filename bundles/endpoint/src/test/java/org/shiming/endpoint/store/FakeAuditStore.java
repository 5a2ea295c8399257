package org.shiming.endpoint.store;

import java.sql.SQLException;
import java.util.List;
import org.shiming.door.spi.EndedCall;
import org.shiming.endpoint.domain.AuditQuery;

/** A store that does as it is told. */
public class FakeAuditStore extends AuditStore {
    private final Target target;

    /** Takes entries. */
    public interface Target {
        /** @param entries the batch @throws SQLException to play an outage */
        void add(List<EndedCall> entries) throws SQLException;
    }

    /** @param target takes the entries */
    public FakeAuditStore(Target target) {
        super(null);
        this.target = target;
    }

    @Override
    public void add(List<EndedCall> entries) throws SQLException {
        target.add(entries);
    }

    @Override
    public List<EndedCall> find(AuditQuery query) throws SQLException {
        throw new UnsupportedOperationException();
    }
}
