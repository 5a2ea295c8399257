package org.shiming.host.store;

import java.sql.SQLException;

/** The database did not do what it should. Nothing of the transaction is kept. */
public final class StoreFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreFailure(String what, SQLException cause) {
        super(what, cause);
    }
}
