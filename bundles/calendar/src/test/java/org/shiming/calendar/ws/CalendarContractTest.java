package org.shiming.calendar.ws;

import static org.junit.Assert.assertEquals;
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

/** Who may call what; that both forms, SOAP and JSON, can carry it. */
public class CalendarContractTest {
    @Test
    public void everyOperationHasAPathAMethodAndRoles() {
        for (Method operation : operations()) {
            assertEquals(operation.getName(), operation.getAnnotation(Path.class).value());
            assertTrue(operation.isAnnotationPresent(GET.class) != operation.isAnnotationPresent(POST.class));
            assertTrue(operation.getName(), roles(operation).size() > 0);
            roles(operation).forEach(role -> assertNotNull(Role.valueOf(role)));
        }
    }

    @Test
    public void theHostReachesTheOperationsThatAreMeantForIt() {
        assertEquals(List.of("fee", "feeKinds", "feesOfCase", "hesitation", "interest", "lastDay", "periodOf",
                "remedies", "workingDay"), reachedBy("HOST_SYSTEM"));
    }

    @Test
    public void onlyTrialManagementChangesAYear() {
        for (String operation : List.of("previewYear", "proposeYear", "decideYear")) {
            assertEquals(List.of("TRIAL_MANAGEMENT"), roles(operation));
        }
    }

    @Test
    public void onlyThePanelItsHeadAndTrialManagementSetALastDay() {
        assertEquals(List.of("JUDGE", "DIVISION_HEAD", "TRIAL_MANAGEMENT"), roles("decidePeriod"));
    }

    @Test
    public void lawyersExpertsAndRetiredJudgesSeeNoCase() {
        for (String role : List.of("DUTY_LAWYER", "EXPERT", "RETIRED_JUDGE")) {
            assertEquals(List.of("workingDay"), reachedBy(role));
        }
        assertEquals(List.of("years"), reachedBy("IT_OPERATIONS"));
    }

    @Test
    public void whoMayGiveAPaperMayPrintIt() {
        for (String role : roles("issueAvenueSheet")) {
            assertTrue(role, reachedBy(role).containsAll(List.of("avenueSheetPdf", "avenueSheetDocx", "papersOfCase")));
        }
        for (String role : roles("issuePaymentNotice")) {
            assertTrue(role, reachedBy(role).containsAll(List.of("paymentNoticePdf", "paymentNoticeDocx")));
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

    private static List<String> reachedBy(String role) {
        return operations().stream().filter(operation -> roles(operation).contains(role)).map(Method::getName).sorted()
                .toList();
    }

    private static List<String> roles(String name) {
        return operations().stream().filter(operation -> operation.getName().equals(name)).findFirst()
                .map(CalendarContractTest::roles).orElseThrow();
    }

    private static List<String> roles(Method operation) {
        return List.of(operation.getAnnotation(RolesAllowed.class).value());
    }

    private static List<Method> operations() {
        return Arrays.stream(CalendarService.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(WebMethod.class)).toList();
    }
}
