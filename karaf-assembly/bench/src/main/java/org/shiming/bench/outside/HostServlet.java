package org.shiming.bench.outside;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The case system's published contract over generated cases: finds them, gives receipts for what is filed, accepts
 * outcomes. Cheap, because it shares the machine with what is measured.
 */
final class HostServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final XMLInputFactory READER = XMLInputFactory.newInstance();
    private static final String NAMESPACE = "urn:court-case-system:1";

    private final transient LongAdder questions;

    HostServlet(LongAdder questions) {
        this.questions = questions;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        questions.increment();
        String said;
        try {
            said = answer(READER.createXMLStreamReader(request.getInputStream()));
        } catch (XMLStreamException malformed) {
            throw new IOException(malformed);
        }
        response.setStatus(said.startsWith("<soap:Fault>") ? 500 : 200);
        response.setContentType("text/xml; charset=UTF-8");
        response.getOutputStream().write(("<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\">"
                + "<soap:Body>" + said + "</soap:Body></soap:Envelope>").getBytes(StandardCharsets.UTF_8));
    }

    private static String answer(XMLStreamReader xml) throws XMLStreamException {
        String operation = "";
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT && NAMESPACE.equals(xml.getNamespaceURI())) {
                if (operation.isEmpty()) {
                    operation = xml.getLocalName();
                } else if (xml.getLocalName().equals("caseNumber")) {
                    return answer(operation, GeneratedCase.number(xml.getElementText()));
                }
            }
        }
        return fault("BAD_INPUT");
    }

    static String answer(String operation, long number) {
        if (number < 0) {
            return fault("CASE_NOT_FOUND");
        }
        return switch (operation) {
        case "findCase" -> response(operation, new GeneratedCase(number).xml());
        case "documentText" -> response(operation, "<text>本院认为，双方合同有效，应当履行。</text>");
        case "fileDocument" -> response(operation, "<receiptNumber>收字" + UUID.randomUUID()
                + "</receiptNumber><receivedAt>2026-11-23T09:00:00+08:00</receivedAt>");
        case "reportOutcome" -> response(operation, "<accepted>true</accepted>");
        default -> fault("BAD_INPUT");
        };
    }

    private static String response(String operation, String content) {
        return "<" + operation + "Response xmlns=\"" + NAMESPACE + "\">" + content + "</" + operation + "Response>";
    }

    private static String fault(String code) {
        return "<soap:Fault><faultcode>soap:Client</faultcode><faultstring>" + code
                + "</faultstring><detail><caseSystemFault xmlns=\"" + NAMESPACE + "\"><code>" + code
                + "</code><message>" + code + "</message></caseSystemFault></detail></soap:Fault>";
    }
}
