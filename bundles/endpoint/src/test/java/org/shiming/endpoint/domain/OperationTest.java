package org.shiming.endpoint.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.security.RolesAllowed;
import javax.jws.WebParam;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import org.junit.Test;
import org.shiming.api.identity.Role;

public class OperationTest {
    /** A request. */
    public static class Request {
        public String messageId;
        public String caseNumber;
    }

    /** Roles may stand on the interface. */
    public interface Contracted {
        @RolesAllowed("CLERK")
        void declared();
    }

    /** A bean. */
    public static class Bean implements Contracted {
        @RolesAllowed({"JUDGE", "HOST_SYSTEM"})
        public void command(Request request) {}

        @RolesAllowed("JUDGE")
        public void query(@QueryParam("caseNumber") String number, @WebParam(name = "max") int max) {}

        @RolesAllowed("JUDGE")
        public void soapOnly(@WebParam(name = "caseNumber") String number, @WebParam(name = "messageId") String id) {}

        @RolesAllowed("JUDGE")
        public void byPath(@PathParam("caseNumber") String number) {}

        public void open() {}

        @RolesAllowed({})
        public void nobody() {}

        @RolesAllowed("ADMIN")
        public void unknown() {}

        @Override
        public void declared() {}
    }

    private static Operation operation(String name) {
        return Operation.of(method(name));
    }

    private static Method method(String name) {
        return Arrays.stream(Bean.class.getMethods()).filter(method -> method.getName().equals(name)).findFirst()
                .orElseThrow();
    }

    private static Request request(String messageId, String caseNumber) {
        Request request = new Request();
        request.messageId = messageId;
        request.caseNumber = caseNumber;
        return request;
    }

    @Test
    public void rolesAreReadFromTheMethodOrItsInterface() {
        assertEquals(Set.of(Role.JUDGE, Role.HOST_SYSTEM), operation("command").roles());
        assertEquals(Set.of(Role.CLERK), operation("declared").roles());
    }

    @Test
    public void anOperationThatNobodyOrAnybodyMayCallIsRefused() {
        for (String name : List.of("open", "nobody", "unknown")) {
            IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> operation(name));
            assertTrue(refused.getMessage(), refused.getMessage().contains(name));
        }
    }

    @Test
    public void caseNumberAndMessageIdAreFoundInTheRequest() {
        Operation command = operation("command");
        Object[] values = {request("m-1", "（2026）豫0481民初1号")};
        assertEquals(Optional.of("m-1"), command.messageId(values));
        assertEquals(Optional.of("（2026）豫0481民初1号"), command.caseNumber(values));
        assertTrue(command.wantsMessageId());
    }

    @Test
    public void theyAreFoundInParametersToo() {
        assertEquals(Optional.of("x"), operation("query").caseNumber(new Object[]{"x", 1}));
        assertEquals(Optional.of("x"), operation("byPath").caseNumber(new Object[]{"x"}));
        Operation soap = operation("soapOnly");
        assertEquals(Optional.of("x"), soap.caseNumber(new Object[]{"x", "m"}));
        assertEquals(Optional.of("m"), soap.messageId(new Object[]{"x", "m"}));
    }

    @Test
    public void missingAndBlankAreNothing() {
        Operation command = operation("command");
        assertEquals(Optional.empty(), command.messageId(new Object[]{null}));
        assertEquals(Optional.empty(), command.messageId(new Object[0]));
        assertEquals(Optional.empty(), command.messageId(new Object[]{request(" ", null)}));
        assertFalse(operation("query").wantsMessageId());
        assertEquals(Optional.empty(), operation("query").messageId(new Object[]{"x", 1}));
    }

    @Test
    public void aContractKnowsItsOperationsAndNoOthers() {
        Contract contract = new Contract(Bean.class, List.of(method("command"), method("query")));
        assertEquals("command", contract.operation(method("command")).name());
        assertThrows(IllegalStateException.class, () -> contract.operation(method("byPath")));
    }

    @Test
    public void aContractWithOneOpenOperationIsRefusedAsAWhole() {
        assertThrows(IllegalArgumentException.class,
                () -> new Contract(Bean.class, List.of(method("command"), method("open"))));
    }

    @Test
    public void aContractWithoutOperationsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Contract(Bean.class, List.of()));
    }
}
