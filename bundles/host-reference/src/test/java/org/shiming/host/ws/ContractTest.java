package org.shiming.host.ws;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;

import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.bind.JAXBContext;
import javax.xml.bind.JAXBElement;
import javax.xml.namespace.QName;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.BeforeClass;
import org.junit.Test;
import org.shiming.host.domain.CaseFile;
import org.shiming.host.testing.Cases;
import org.shiming.host.ws.Messages.DocumentTextResponse;
import org.shiming.host.ws.Messages.FileDocument;
import org.shiming.host.ws.Messages.FileDocumentResponse;
import org.shiming.host.ws.Messages.FindCase;
import org.shiming.host.ws.Messages.FindCaseResponse;
import org.shiming.host.ws.Messages.ReportOutcome;
import org.shiming.host.ws.Messages.ReportOutcomeResponse;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The committed WSDL against the WS-I Basic Profile's main rules, and the beans against its schema. */
public class ContractTest {
    private static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";
    private static final String SOAP = "http://schemas.xmlsoap.org/wsdl/soap/";
    private static Document wsdl;
    private static Schema schema;
    private static JAXBContext context;

    @BeforeClass
    public static void read() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try (InputStream in = ContractTest.class.getResourceAsStream("/wsdl/court-case-system.wsdl")) {
            wsdl = factory.newDocumentBuilder().parse(in);
        }
        Element types = (Element) wsdl.getElementsByTagNameNS(XMLConstants.W3C_XML_SCHEMA_NS_URI, "schema").item(0);
        types.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:tns", CaseSystemPort.NAMESPACE);
        schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(new DOMSource(types));
        context = JAXBContext.newInstance(Messages.class, FindCase.class, FindCaseResponse.class,
                Messages.DocumentText.class, DocumentTextResponse.class, FileDocument.class,
                FileDocumentResponse.class, ReportOutcome.class, ReportOutcomeResponse.class,
                CaseSystemFault.Detail.class);
    }

    private static List<Element> all(String namespace, String name) {
        NodeList nodes = wsdl.getElementsByTagNameNS(namespace, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static String valid(Object bean) throws Exception {
        StringWriter out = new StringWriter();
        context.createMarshaller().marshal(bean, out);
        schema.newValidator().validate(new StreamSource(new StringReader(out.toString())));
        return out.toString();
    }

    private static FindCaseResponse response(CaseFile file) {
        FindCaseResponse response = new FindCaseResponse();
        response.found = CaseMapper.bean(file);
        return response;
    }

    @Test
    public void everyMessageHasOnePartThatNamesAnElement() {
        assertEquals(9, all(WSDL, "message").size());
        for (Element message : all(WSDL, "message")) {
            NodeList parts = message.getElementsByTagNameNS(WSDL, "part");
            assertEquals(message.getAttribute("name"), 1, parts.getLength());
            assertTrue(((Element) parts.item(0)).hasAttribute("element"));
            assertFalse(((Element) parts.item(0)).hasAttribute("type"));
        }
    }

    @Test
    public void everythingIsDocumentLiteralOverHttp() {
        all(SOAP, "binding").forEach(b -> {
            assertEquals("document", b.getAttribute("style"));
            assertEquals("http://schemas.xmlsoap.org/soap/http", b.getAttribute("transport"));
        });
        all(SOAP, "body").forEach(b -> assertEquals("literal", b.getAttribute("use")));
        all(SOAP, "fault").forEach(f -> assertEquals("literal", f.getAttribute("use")));
        assertEquals(8, all(SOAP, "body").size());
    }

    @Test
    public void operationsAreWrappedAndNoneIsOverloaded() {
        List<String> names = new ArrayList<>();
        for (Element operation : all(WSDL, "operation")) {
            if ("portType".equals(operation.getParentNode().getLocalName())) {
                names.add(operation.getAttribute("name"));
                Element input = (Element) operation.getElementsByTagNameNS(WSDL, "input").item(0);
                assertEquals("tns:" + operation.getAttribute("name"), input.getAttribute("message"));
            }
        }
        assertEquals(List.of("findCase", "documentText", "fileDocument", "reportOutcome"), names);
    }

    @Test
    public void aFullCaseIsValid() throws Exception {
        String xml = valid(response(Cases.draft()));
        assertTrue(xml, xml.contains("<case>") || xml.contains(":case>"));
        valid(response(Cases.issued()));
        valid(response(Cases.small(Cases.CRIMINAL, "豫0481", "刑事")));
    }

    @Test
    public void whatIsEmptyIsLeftOut() throws Exception {
        String xml = valid(response(Cases.small(Cases.CRIMINAL, "豫0481", "刑事")));
        for (String absent : new String[]{"phone", "issuedOn", "effectiveOn", "notes", "agents", "services"}) {
            assertFalse(absent, xml.contains(absent));
        }
    }

    @Test
    public void requestsAndAnswersAreValid() throws Exception {
        FileDocument filing = new FileDocument();
        filing.idempotencyKey = "k";
        filing.caseNumber = Cases.DRAFT;
        filing.kind = "释明笔录";
        filing.title = "释明笔录";
        filing.mediaType = "application/pdf";
        filing.sha256 = "0".repeat(64);
        filing.content = new byte[]{1, 2, 3};
        valid(filing);
        FileDocumentResponse receipt = new FileDocumentResponse();
        receipt.receiptNumber = "收字〔2026〕00001号";
        receipt.receivedAt = "2026-11-23T09:00:00+08:00";
        valid(receipt);
        ReportOutcomeResponse accepted = new ReportOutcomeResponse();
        accepted.accepted = true;
        valid(accepted);
    }

    @Test
    public void theFaultIsValid() throws Exception {
        CaseSystemFault.Detail detail = new CaseSystemFault.Detail();
        detail.code = "CASE_NOT_FOUND";
        detail.message = "没有找到";
        valid(new JAXBElement<>(new QName(CaseSystemPort.NAMESPACE, "caseSystemFault"), CaseSystemFault.Detail.class,
                detail));
        assertEquals(detail, new CaseSystemFault("没有找到", detail).getFaultInfo());
    }

    @Test
    public void theSchemaRefusesWhatItMust() {
        for (String bad : new String[]{"<findCase xmlns='urn:court-case-system:1'/>",
            "<findCase xmlns='urn:other'><caseNumber>x</caseNumber></findCase>"}) {
            try {
                schema.newValidator().validate(new StreamSource(new StringReader(bad)));
                throw new AssertionError("valid: " + bad);
            } catch (org.xml.sax.SAXException | java.io.IOException expected) {
                assertNotNull(expected.getMessage());
            }
        }
    }

    @Test
    public void everyFieldOfACaseReachesTheWire() {
        CaseBean bean = CaseMapper.bean(Cases.draft());
        assertEquals(Cases.DRAFT, bean.caseNumber);
        assertEquals("豫0481", bean.courtCode);
        assertEquals("豫04", bean.superiorCourtCode);
        assertEquals("J004", bean.undertakingJudgeId);
        assertEquals(3, bean.panel.size());
        assertEquals("L001", bean.parties.get(0).agents.get(0).personId);
        assertEquals("10000000001", bean.parties.get(0).phone);
        assertTrue(bean.parties.get(1).obligor);
        assertTrue(bean.parties.get(1).abroad && !bean.parties.get(0).abroad);
        assertEquals("C1-D1", bean.documents.get(0).documentId);
        assertTrue(bean.flags.conflictProminent && bean.flags.petitionReceived && !bean.flags.petitionRisk);
        assertEquals("当事人多次来电", bean.flags.notes);
        assertEquals(new BigDecimal("50.00"), bean.fees.get(0).paid);
        assertEquals("2026-12-13", bean.performance.get(0).dueOn);
        CaseBean served = CaseMapper.bean(Cases.issued());
        assertEquals("2026-11-19", served.services.get(0).servedOn);
        assertEquals("2026-11-18", served.documents.get(0).issuedOn);
    }
}
