package org.shiming.casesystem.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.Test;
import org.shiming.casesystem.testing.Clients;
import org.shiming.casesystem.testing.FakeHost;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** What we send is what the host's own WSDL says. */
public class ContractTest {
    private static final Path OURS = Path.of("src/main/resources/wsdl/court-case-system.wsdl");
    private static final Path THEIRS = Path.of("../host-reference").resolve(OURS);
    private static final String XSD = XMLConstants.W3C_XML_SCHEMA_NS_URI;

    @Test
    public void ourCopyOfTheContractIsTheHosts() throws Exception {
        assertTrue("the host's contract is not at " + THEIRS, Files.exists(THEIRS));
        assertEquals(Files.readString(THEIRS), Files.readString(OURS));
    }

    @Test
    public void everyRequestIsValid() throws Exception {
        try (FakeHost host = new FakeHost()) {
            CourtCaseSystem client = Clients.of(host.url());
            FindCase find = new FindCase();
            find.caseNumber = "（2026）豫0481民初1号";
            refused(() -> client.findCase(find));
            DocumentText text = new DocumentText();
            text.caseNumber = find.caseNumber;
            text.documentId = "D-1";
            client.documentText(text);
            client.fileDocument(filing(find.caseNumber));
            client.reportOutcome(outcome(find.caseNumber));
            Schema schema = schema();
            for (String body : host.bodies()) {
                schema.newValidator().validate(new DOMSource(content(body)));
            }
            assertEquals(4, host.bodies().size());
        }
    }

    private static FileDocument filing(String number) {
        FileDocument filing = new FileDocument();
        filing.idempotencyKey = "k";
        filing.caseNumber = number;
        filing.kind = "释明笔录";
        filing.title = "释明笔录";
        filing.mediaType = "application/pdf";
        filing.sha256 = "0".repeat(64);
        filing.content = "内容".getBytes(StandardCharsets.UTF_8);
        return filing;
    }

    private static ReportOutcome outcome(String number) {
        ReportOutcome outcome = new ReportOutcome();
        outcome.idempotencyKey = "k2";
        outcome.caseNumber = number;
        outcome.partyId = "P-1";
        outcome.kind = "SESSION_RECORDED";
        outcome.text = "已释明。";
        outcome.at = "2026-11-20T09:00:00+08:00";
        return outcome;
    }

    private interface Call {
        void make() throws CaseSystemFault;
    }

    private static void refused(Call call) {
        try {
            call.make();
        } catch (CaseSystemFault expected) {
            assertEquals("CASE_NOT_FOUND", expected.getFaultInfo().code);
        }
    }

    private static Node content(String soap) throws Exception {
        Document message = parse(new InputSource(new StringReader(soap)));
        Node body = message.getElementsByTagNameNS("http://schemas.xmlsoap.org/soap/envelope/", "Body").item(0);
        Node child = body.getFirstChild();
        while (child.getNodeType() != Node.ELEMENT_NODE) {
            child = child.getNextSibling();
        }
        return child;
    }

    private static Schema schema() throws Exception {
        Document wsdl = parse(new InputSource(OURS.toUri().toString()));
        Node types = wsdl.getElementsByTagNameNS(XSD, "schema").item(0);
        Document alone = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        Node copy = alone.appendChild(alone.importNode(types, true));
        ((org.w3c.dom.Element) copy).setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:tns",
                CourtCaseSystem.NAMESPACE);
        ((org.w3c.dom.Element) copy).setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:xs", XSD);
        return SchemaFactory.newInstance(XSD).newSchema(new DOMSource(alone));
    }

    private static Document parse(InputSource source) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(source);
    }
}
