package org.shiming.judgeexplanation.ws;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.security.RolesAllowed;
import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebService;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.QueryParam;
import javax.xml.bind.JAXBContext;
import javax.xml.bind.JAXBException;
import org.junit.Test;
import org.shiming.api.identity.Role;

/** The contract of the service {@code judge-explanation}: what others build against. */
public class ContractTest {
    private static final List<Method> OPERATIONS = Arrays.stream(JudgeExplanationService.class.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers())).toList();

    @Test
    public void theOperationsAreTheseAndNoOther() {
        assertEquals(Set.of("reportJudgment", "smsText", "reportSms", "casePanel", "worklist", "riskFactors",
                "assessRisk", "recordExplanation", "recordPdf", "recordDocx", "fileRecord", "myAppointments",
                "colleagues", "handOverAppointment", "rescheduleAppointment", "endAppointment", "tellCentre",
                "centreNotices", "takeNotice", "briefingPdf"),
                new HashSet<>(OPERATIONS.stream().map(Method::getName).toList()));
        assertEquals("no overloading", OPERATIONS.size(), OPERATIONS.stream().map(Method::getName).distinct().count());
    }

    @Test
    public void everyOperationHasRolesThatExist() {
        for (Method operation : OPERATIONS) {
            RolesAllowed roles = operation.getAnnotation(RolesAllowed.class);
            assertNotNull(operation.getName(), roles);
            assertTrue(operation.getName(), roles.value().length > 0);
            Arrays.stream(roles.value()).forEach(role -> assertNotNull(Role.valueOf(role)));
        }
    }

    @Test
    public void whatChangesSomethingIsAPostWithAMessageId() throws NoSuchFieldException {
        for (Method operation : OPERATIONS) {
            boolean command = operation.isAnnotationPresent(POST.class);
            assertTrue(operation.getName(), command != operation.isAnnotationPresent(GET.class));
            if (command) {
                assertEquals(operation.getName(), 1, operation.getParameterCount());
                assertEquals(operation.getName(), String.class,
                        operation.getParameterTypes()[0].getField("messageId").getType());
            }
        }
    }

    @Test
    public void soapAndJsonUseTheSameNames() {
        for (Method operation : OPERATIONS) {
            assertNotNull(operation.getName(), operation.getAnnotation(WebMethod.class));
            assertEquals(operation.getName(), operation.getAnnotation(Path.class).value());
            for (Parameter parameter : operation.getParameters()) {
                WebParam soap = parameter.getAnnotation(WebParam.class);
                assertNotNull(operation.getName(), soap);
                QueryParam json = parameter.getAnnotation(QueryParam.class);
                assertEquals(operation.getName(), json == null ? "request" : json.value(), soap.name());
            }
        }
    }

    @Test
    public void theNamespaceIsVersioned() {
        assertEquals("urn:shiming:judge-explanation:1",
                JudgeExplanationService.class.getAnnotation(WebService.class).targetNamespace());
    }

    /** Two types of one name would make one schema impossible. */
    @Test
    public void everyWireTypeFitsIntoOneSchema() throws JAXBException {
        Set<Class<?>> types = new HashSet<>();
        for (Method operation : OPERATIONS) {
            types.add(operation.getReturnType());
            types.addAll(Arrays.asList(operation.getParameterTypes()));
        }
        types.removeIf(type -> !type.getName().startsWith("org.shiming."));
        assertNotNull(JAXBContext.newInstance(types.toArray(Class[]::new)));
        assertTrue(types.size() > 20);
    }

    @Test
    public void onlyTheHostReportsAndOnlyJudgesRecord() {
        assertEquals(List.of("HOST_SYSTEM"), roles("reportJudgment"));
        assertEquals(List.of("HOST_SYSTEM"), roles("smsText"));
        assertEquals(List.of("JUDGE"), roles("recordExplanation"));
        assertEquals(List.of("JUDGE"), roles("handOverAppointment"));
        assertEquals(List.of("JUDGE"), roles("tellCentre"));
        assertEquals(List.of("CENTRE_STAFF", "COORDINATOR"), roles("takeNotice"));
    }

    private static List<String> roles(String name) {
        return OPERATIONS.stream().filter(method -> method.getName().equals(name)).findFirst()
                .map(method -> List.of(method.getAnnotation(RolesAllowed.class).value())).orElseThrow();
    }
}
