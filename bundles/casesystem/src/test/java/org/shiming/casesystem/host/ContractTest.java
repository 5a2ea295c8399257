package org.shiming.casesystem.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.Test;
import org.shiming.api.casesystem.Filing;
import org.shiming.api.casesystem.OutcomeReport;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.MessageId;
import org.shiming.api.value.PartyId;
import org.shiming.casesystem.domain.HostRefusal;
import org.shiming.casesystem.domain.Problems;
import org.shiming.casesystem.domain.Words;
import org.shiming.casesystem.testing.Clients;
import org.shiming.casesystem.testing.FakeHost;
import org.shiming.casesystem.ws.HostClient;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** What we send is what the host's own WSDL says. */
public class ContractTest {
    private static final Path OURS = Path.of("src/main/resources/wsdl/court-case-system.wsdl");
    private static final Path THEIRS = Path.of("../host-reference").resolve(OURS);
    private static final CaseNumber NUMBER = new CaseNumber("（2026）豫0481民初1号");
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
            HostClient sender = new HostClient(() -> Optional.of(client), new Words(Map.of()),
                    new Problems(Clock.systemUTC()));
            assertThrows(HostRefusal.class, () -> sender.find(NUMBER));
            sender.documentText(NUMBER, new DocumentId("D-1"));
            sender.file(new Filing(new MessageId("k-1"), NUMBER, "释明笔录", "释明笔录", "application/pdf", new byte[]{1}));
            sender.report(new OutcomeReport(new MessageId("k-2"), NUMBER, new PartyId("P-1"), "SESSION_RECORDED",
                    "已释明。", Instant.parse("2026-11-20T01:00:00Z")));
            assertTrue(host.bodies().get(3).contains("2026-11-20T09:00:00+08:00"));
            Schema schema = schema();
            for (String body : host.bodies()) {
                schema.newValidator().validate(new DOMSource(content(body)));
            }
            assertEquals(4, host.bodies().size());
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
        ((Element) copy).setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:tns",
                CourtCaseSystem.NAMESPACE);
        ((Element) copy).setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:xs", XSD);
        return SchemaFactory.newInstance(XSD).newSchema(new DOMSource(alone));
    }

    private static Document parse(InputSource source) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(source);
    }
}
