package org.shiming.bench.outside;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.BeforeClass;
import org.junit.Test;
import org.shiming.bench.load.Line;
import org.shiming.bench.load.Target;
import org.shiming.itests.running.Archive;
import org.w3c.dom.Document;

public class HostServletTest {
    private static Schema contract;

    @BeforeClass
    public static void readThePublishedContract() throws Exception {
        Path wsdl = Archive.assembly()
                .resolveSibling("bundles/casesystem/src/main/resources/wsdl/court-case-system.wsdl");
        DocumentBuilderFactory reader = DocumentBuilderFactory.newInstance();
        reader.setNamespaceAware(true);
        Document document = reader.newDocumentBuilder().parse(wsdl.toFile());
        contract = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(new DOMSource(document
                .getElementsByTagNameNS(XMLConstants.W3C_XML_SCHEMA_NS_URI, "schema").item(0)));
    }

    @Test
    public void everyAnswerIsWhatTheContractPromises() throws Exception {
        for (String operation : new String[]{"findCase", "documentText", "fileDocument", "reportOutcome"}) {
            contract.newValidator().validate(new StreamSource(new StringReader(HostServlet.answer(operation, 123))));
        }
    }

    @Test
    public void anUnknownCaseIsAFaultOfTheContract() throws Exception {
        String fault = HostServlet.answer("findCase", -1);
        assertTrue(fault, fault.contains("<code>CASE_NOT_FOUND</code>"));
        String detail = fault.substring(fault.indexOf("<detail>") + 8, fault.indexOf("</detail>"));
        contract.newValidator().validate(new StreamSource(new StringReader(detail)));
    }

    @Test
    public void itAnswersOverHttpAndCountsTheQuestions() throws Exception {
        try (CourtHost host = new CourtHost();
                Line line = new Line(Target.open(Integer.parseInt(host.url().replaceAll(".*:(\\d+)/.*", "$1"))))) {
            String answer = line.postSoap("/ws/cases", "<e:Envelope xmlns:e=\"urn:e\"><e:Body>"
                    + "<findCase xmlns=\"urn:court-case-system:1\"><caseNumber>（2026）豫0481民初7号</caseNumber></findCase>"
                    + "</e:Body></e:Envelope>").ok();
            assertTrue(answer, answer.contains("<caseNumber>（2026）豫0481民初7号</caseNumber>"));
            assertEquals(1, host.questions());
            DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    public void aCaseIsGoodForAsManyMattersAsItSays() {
        GeneratedCase one = new GeneratedCase(5);
        Set<String> pairs = new HashSet<>();
        for (int matter = 0; matter < GeneratedCase.MATTERS; matter++) {
            assertTrue(one.xml().contains("<partyId>" + one.party(matter) + "</partyId>"));
            assertTrue(one.xml().contains("<documentId>" + one.document(matter) + "</documentId>"));
            pairs.add(one.party(matter) + one.document(matter));
        }
        assertEquals(GeneratedCase.MATTERS, pairs.size());
        assertEquals(5, GeneratedCase.number(one.caseNumber()));
        assertEquals(-1, GeneratedCase.number("（2026）豫0482民初5号"));
    }
}
