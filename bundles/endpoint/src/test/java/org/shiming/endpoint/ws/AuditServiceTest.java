package org.shiming.endpoint.ws;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.ServiceFault;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.PersonId;
import org.shiming.door.spi.EndedCall;
import org.shiming.endpoint.domain.AuditQuery;
import org.shiming.endpoint.store.FakeAuditStore;

public class AuditServiceTest {
    private final List<AuditQuery> asked = new ArrayList<>();
    private final List<EndedCall> kept = new ArrayList<>();
    private SQLException trouble;
    private final AuditService service = new AuditService(new FakeAuditStore(none -> {
    }) {
        @Override
        public List<EndedCall> find(AuditQuery query) throws SQLException {
            if (trouble != null) {
                throw trouble;
            }
            asked.add(query);
            return kept.stream().limit(query.max() + 1L).toList();
        }
    }, () -> new Caller(new PersonId("T001"), "", Set.of(Role.TRIAL_MANAGEMENT), new CourtCode("豫0481"), "", false));

    private static EndedCall call(int number) {
        return new EndedCall(Instant.EPOCH.plusSeconds(number), String.format("%016x", number), "J001", "豫0481",
                "127.0.0.1", "SCREEN", "matters", "open", "", "", "OK", 200, 5);
    }

    private AuditPage list(String caseNumber, String after, int max) {
        return service.list(caseNumber, null, " matters ", "", after, max);
    }

    @Test
    public void aCallerSeesHisOwnCourt() {
        list(null, null, 0);
        assertEquals("豫0481", asked.get(0).court());
        assertEquals("matters", asked.get(0).service());
        assertEquals(20, asked.get(0).max());
    }

    @Test
    public void theCaseNumberIsNormalised() {
        list("(2026)豫0481民初1号", null, 5);
        assertEquals("（2026）豫0481民初1号", asked.get(0).caseNumber());
        assertThrows(InvalidValue.class, () -> list("x", null, 5));
    }

    @Test
    public void pagesFollowOneAnother() {
        for (int i = 3; i >= 1; i--) {
            kept.add(call(i));
        }
        AuditPage page = list(null, null, 2);
        assertEquals(2, page.items.size());
        assertEquals("2000000-0000000000000002", page.next);
        assertEquals("1970-01-01T00:00:03Z", page.items.get(0).at);
        list(null, page.next, 2);
        assertEquals(2_000_000, asked.get(1).beforeMicros());
        assertEquals("0000000000000002", asked.get(1).beforeReference());
    }

    @Test
    public void theLastPageHasNoNext() {
        kept.add(call(1));
        assertNull(list(null, null, 1).next);
    }

    @Test
    public void badCursorsAndSizesAreRefused() {
        for (String cursor : new String[]{"x", "1", "1-", "-1-0000000000000002", "1-0000000000000002'",
            "99999999999999999999-0000000000000002"}) {
            assertEquals("CURSOR_MALFORMED", assertThrows(InvalidValue.class, () -> list(null, cursor, 5)).code());
        }
        assertEquals("PAGE_SIZE", assertThrows(InvalidValue.class, () -> list(null, null, 201)).code());
        assertEquals("PAGE_SIZE", assertThrows(InvalidValue.class, () -> list(null, null, -1)).code());
    }

    @Test
    public void anOutageIsTold() {
        trouble = new SQLException("away");
        ServiceFault fault = assertThrows(ServiceFault.class, () -> list(null, null, 5));
        assertEquals("DATABASE_UNAVAILABLE", fault.refusal().code());
        assertEquals(trouble, fault.getCause());
    }
}
