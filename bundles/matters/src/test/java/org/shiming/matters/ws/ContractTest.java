package org.shiming.matters.ws;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.security.RolesAllowed;
import javax.jws.WebMethod;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.xml.bind.JAXBContext;
import javax.xml.bind.JAXBElement;
import javax.xml.namespace.QName;
import javax.xml.transform.stream.StreamSource;
import org.junit.Test;
import org.shiming.api.identity.Role;

public class ContractTest {
    @Test
    public void everyOperationHasAPathAMethodAndRoles() {
        List<Method> operations = operations();
        assertEquals(34, operations.size());
        for (Method operation : operations) {
            assertEquals(operation.getName(), operation.getAnnotation(Path.class).value());
            assertTrue(operation.isAnnotationPresent(GET.class) != operation.isAnnotationPresent(POST.class));
            String[] roles = operation.getAnnotation(RolesAllowed.class).value();
            assertTrue(operation.getName(), roles.length > 0);
            Arrays.stream(roles).forEach(role -> assertNotNull(Role.valueOf(role)));
        }
    }

    @Test
    public void itOperationsAndSuperiorCourtsSeeNoCase() {
        for (Method operation : operations()) {
            List<String> roles = List.of(operation.getAnnotation(RolesAllowed.class).value());
            assertTrue(operation.getName(), !roles.contains("IT_OPERATIONS") && !roles.contains("SUPERIOR_COURT"));
        }
    }

    @Test
    public void reviewSuggestionsAreSealedFromLawyersExpertsAndClerks() {
        Arrays.stream(DefectsService.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(WebMethod.class)).forEach(operation -> {
                    List<String> roles = List.of(operation.getAnnotation(RolesAllowed.class).value());
                    assertTrue(operation.getName(), Stream.of("DUTY_LAWYER", "EXPERT", "COUNSELLOR", "CLERK",
                            "RETIRED_JUDGE", "TRIAL_MANAGEMENT").noneMatch(roles::contains));
                });
    }

    @Test
    public void everyTypeOfTheContractBindsToXml() throws Exception {
        List<Class<?>> types = new ArrayList<>();
        operations().forEach(operation -> types.add(operation.getReturnType()));
        operations().stream().flatMap(operation -> Arrays.stream(operation.getParameterTypes()))
                .filter(type -> type.getName().startsWith("org.shiming")).forEach(types::add);
        assertNotNull(JAXBContext.newInstance(types.toArray(new Class<?>[0])));
    }

    @Test
    public void aRequestIsTheSameInXmlAndInJson() throws Exception {
        OpenMatterRequest request = new ObjectMapper().readValue(
                "{\"messageId\":\"m-1\",\"caseNumber\":\"（2026）豫0481民初1号\","
                        + "\"partyId\":\"p-1\",\"documentId\":\"d-1\",\"questions\":[\"䶮㛃𬭚😀\"]}",
                OpenMatterRequest.class);
        JAXBContext context = JAXBContext.newInstance(OpenMatterRequest.class);
        StringWriter xml = new StringWriter();
        context.createMarshaller()
                .marshal(new JAXBElement<>(new QName("request"), OpenMatterRequest.class, request), xml);
        OpenMatterRequest read = context.createUnmarshaller()
                .unmarshal(new StreamSource(new StringReader(xml.toString())), OpenMatterRequest.class).getValue();
        assertEquals(request.messageId, read.messageId);
        assertEquals(List.of("䶮㛃𬭚😀"), read.questions);
        assertEquals(request.caseNumber, read.caseNumber);
    }

    private static List<Method> operations() {
        return Stream.of(MattersService.class, LoopService.class, OwnersService.class, DefectsService.class)
                .flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(WebMethod.class)).toList();
    }
}
