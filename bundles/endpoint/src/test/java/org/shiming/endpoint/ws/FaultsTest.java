package org.shiming.endpoint.ws;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.NotFoundException;
import org.apache.cxf.interceptor.Fault;
import org.apache.openjpa.persistence.PersistenceException;
import org.junit.Test;
import org.shiming.api.identity.Caller;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.outcome.ServiceFault;
import org.shiming.door.spi.Call;
import org.shiming.endpoint.app.CallGuard;
import org.shiming.endpoint.domain.FaultView;

public class FaultsTest {
    private final List<String> outcomes = new ArrayList<>();
    private final Faults faults = new Faults(new CallGuard(() -> Optional.of(new Noted())));

    /** A request that notes its outcome. */
    private final class Noted implements Call {
        @Override
        public String reference() {
            return "0123456789abcdef";
        }

        @Override
        public Caller caller() {
            return Caller.NOBODY;
        }

        @Override
        public String remote() {
            return "127.0.0.1";
        }

        @Override
        public void authenticated(Caller caller) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void operation(String operation) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void caseNumber(String caseNumber) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void messageId(String messageId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void outcome(String code) {
            outcomes.add(code);
        }
    }

    private void gives(int status, String code, Throwable failure, boolean called) {
        FaultView fault = faults.of(failure, called);
        assertEquals(code, fault.code());
        assertEquals(status, fault.status());
        assertEquals(code, outcomes.get(outcomes.size() - 1));
    }

    @Test
    public void refusalsKeepTheirKindHoweverDeepTheyAre() {
        ServiceFault conflict = new ServiceFault(Refusal.of(FaultKind.CONFLICT, "MESSAGE_ID_REUSED", "标识已用于其他内容。"));
        gives(409, "MESSAGE_ID_REUSED", conflict, true);
        gives(409, "MESSAGE_ID_REUSED", new Fault(new RuntimeException(conflict)), true);
        gives(400, "X_MALFORMED", new Fault(new InvalidValue("X_MALFORMED", "不正确。")), true);
    }

    @Test
    public void aDatabaseThatIsAwayIsAnOutageAndNoBug() {
        for (String state : new String[]{"08006", "08001", "57P01", "53300"}) {
            gives(503, "DATABASE_UNAVAILABLE", new RuntimeException(new SQLException("x", state)), true);
        }
        gives(503, "DATABASE_UNAVAILABLE",
                new SQLException("Cannot get a connection, pool error Timeout waiting for idle object"), true);
    }

    @Test
    public void whatTheStoreNestsIsFound() {
        PersistenceException nested = new PersistenceException("flush", new Throwable[]{new SQLException("x", "08003")},
                null, true);
        gives(503, "DATABASE_UNAVAILABLE", nested, true);
    }

    @Test
    public void anotherSqlErrorIsABug() {
        gives(500, "INTERNAL", new RuntimeException(new SQLException("duplicate", "23505")), true);
    }

    @Test
    public void aBugIsNamedByItsReferenceOnly() {
        FaultView fault = faults.of(new IllegalStateException("张三的身份证号"), true);
        assertEquals("INTERNAL", fault.code());
        assertTrue(fault.message(), fault.message().contains("0123456789abcdef"));
        assertTrue(!fault.message().contains("张三"));
    }

    @Test
    public void protocolTroubleBeforeTheCallIsTheCallersAndAfterItOurs() {
        gives(400, "BAD_REQUEST",
                new Fault(new org.apache.cxf.common.i18n.Message("x", (java.util.ResourceBundle) null)),
                false);
        gives(500, "INTERNAL", new Fault(new org.apache.cxf.common.i18n.Message("x", (java.util.ResourceBundle) null)),
                true);
        gives(500, "INTERNAL", new Fault(new NullPointerException()), false);
    }

    @Test
    public void theContainersOwnAnswersKeepTheirStatus() {
        gives(404, "NOT_FOUND", new NotFoundException(), false);
        gives(400, "BAD_REQUEST", new javax.ws.rs.BadRequestException(), false);
        gives(405, "METHOD_NOT_ALLOWED", new javax.ws.rs.NotAllowedException("GET"), false);
        gives(415, "MEDIA_TYPE_REFUSED", new javax.ws.rs.NotSupportedException(), false);
    }

    @Test
    public void anEndlessChainOfCausesEnds() {
        Exception one = new Exception("one");
        Exception two = new Exception("two", one);
        one.initCause(two);
        gives(500, "INTERNAL", two, true);
    }

    @Test
    public void aBadQueryParameterIsBadInput() {
        assertEquals(400, faults.badParameter().status());
        assertEquals(List.of("BAD_VALUE"), outcomes);
    }
}
