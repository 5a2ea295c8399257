package org.shiming.leaderassignment.ws;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.annotation.security.RolesAllowed;
import javax.jws.WebMethod;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.xml.bind.JAXBContext;
import org.junit.Test;
import org.shiming.api.identity.Role;

public class ContractTest {
    @Test
    public void everyOperationHasAPathAMethodAndRoles() {
        assertEquals(26, operations().size());
        for (Method operation : operations()) {
            assertEquals(operation.getName(), operation.getAnnotation(Path.class).value());
            assertTrue(operation.isAnnotationPresent(GET.class) != operation.isAnnotationPresent(POST.class));
            String[] roles = operation.getAnnotation(RolesAllowed.class).value();
            assertTrue(operation.getName(), roles.length > 0);
            Arrays.stream(roles).forEach(role -> assertNotNull(Role.valueOf(role)));
        }
    }

    @Test
    public void lawyersExpertsClerksAndOperationsReachNothing() {
        for (Method operation : operations()) {
            List<String> roles = List.of(operation.getAnnotation(RolesAllowed.class).value());
            for (String role : List.of("DUTY_LAWYER", "EXPERT", "COUNSELLOR", "CLERK", "IT_OPERATIONS")) {
                assertFalse(operation.getName(), roles.contains(role));
            }
        }
    }

    @Test
    public void everyTypeOfTheContractBindsToXml() throws Exception {
        List<Class<?>> types = new ArrayList<>();
        operations().forEach(operation -> types.add(operation.getReturnType()));
        operations().stream().flatMap(operation -> Arrays.stream(operation.getParameterTypes()))
                .filter(type -> type.getName().startsWith("org.shiming")).forEach(types::add);
        assertNotNull(JAXBContext.newInstance(types.toArray(new Class<?>[0])));
    }

    private static List<Method> operations() {
        return Arrays.stream(LeaderAssignmentService.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(WebMethod.class)).toList();
    }
}
