package org.shiming.supervision.ws;

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
        assertEquals(11, operations().size());
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

    /** 四(三): the figures are frozen by the trial-management office, and by nobody else. */
    @Test
    public void onlyTheTrialManagementOfficeFreezes() throws NoSuchMethodException {
        assertEquals(List.of("TRIAL_MANAGEMENT"),
                List.of(SupervisionService.class.getMethod("freeze", FreezeRequest.class)
                        .getAnnotation(RolesAllowed.class).value()));
    }

    @Test
    public void judgesAndStaffReachNothingAndHeadsOnlyFigures() {
        for (Method operation : operations()) {
            List<String> roles = List.of(operation.getAnnotation(RolesAllowed.class).value());
            assertFalse(operation.getName(), roles.contains("JUDGE") || roles.contains("CENTRE_STAFF"));
            assertEquals(operation.getName(), List.of("figures", "breakdown", "flow").contains(operation.getName()),
                    roles.contains("DIVISION_HEAD"));
        }
    }

    /** 一(三): data are looked at to find problems; no type of the contract has room for a person's figures. */
    @Test
    public void noFigureNamesAPerson() {
        for (Class<?> type : List.of(FigureDto.class, PartDto.class, LayerDto.class)) {
            for (java.lang.reflect.Field field : type.getFields()) {
                assertFalse(field.getName(), field.getName().toLowerCase(java.util.Locale.ROOT)
                        .matches(".*(judge|explainer|actor|party|lawyer|person|rank).*"));
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
        return Arrays.stream(SupervisionService.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(WebMethod.class)).toList();
    }
}
