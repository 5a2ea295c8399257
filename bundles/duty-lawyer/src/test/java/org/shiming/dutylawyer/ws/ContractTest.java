package org.shiming.dutylawyer.ws;

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
        assertEquals(31, operations.size());
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
    public void everyTypeOfTheContractBindsToXml() throws Exception {
        List<Class<?>> types = new ArrayList<>();
        operations().forEach(operation -> types.add(operation.getReturnType()));
        operations().stream().flatMap(operation -> Arrays.stream(operation.getParameterTypes()))
                .filter(type -> type.getName().startsWith("org.shiming")).forEach(types::add);
        assertNotNull(JAXBContext.newInstance(types.toArray(new Class<?>[0])));
    }

    @Test
    public void aRequestIsTheSameInXmlAndInJson() throws Exception {
        RecordSessionRequest request = new ObjectMapper().readValue(
                "{\"messageId\":\"m-1\",\"matterId\":\"x-1\",\"services\":[\"POST_JUDGMENT_QA\"],"
                        + "\"results\":[{\"text\":\"䶮㛃𬭚😀\",\"answer\":\"PARTLY\"}]}",
                RecordSessionRequest.class);
        JAXBContext context = JAXBContext.newInstance(RecordSessionRequest.class);
        StringWriter xml = new StringWriter();
        context.createMarshaller().marshal(
                new JAXBElement<>(new QName("request"), RecordSessionRequest.class, request), xml);
        RecordSessionRequest read = context.createUnmarshaller()
                .unmarshal(new StreamSource(new StringReader(xml.toString())), RecordSessionRequest.class).getValue();
        assertEquals("䶮㛃𬭚😀", read.results.get(0).text);
        assertEquals(request.services, read.services);
    }

    @Test
    public void onlyThoseWhoExplainTakeAndRecord() {
        for (String name : List.of("takeCall", "recordSession")) {
            List<String> roles = operations().stream().filter(operation -> operation.getName().equals(name))
                    .flatMap(operation -> Arrays.stream(operation.getAnnotation(RolesAllowed.class).value())).toList();
            assertEquals(List.of("DUTY_LAWYER", "RETIRED_JUDGE"), roles);
        }
    }

    private static List<Method> operations() {
        return Arrays.stream(DutyLawyerService.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(WebMethod.class)).toList();
    }
}
