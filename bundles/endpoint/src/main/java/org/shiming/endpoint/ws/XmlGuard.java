package org.shiming.endpoint.ws;

import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.binding.soap.interceptor.AbstractSoapInterceptor;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.interceptor.StaxInInterceptor;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.Phase;
import org.shiming.api.outcome.InvalidValue;

/** Refuses document types, entities and charsets that are not what they claim, before any parser could act on them. */
final class XmlGuard extends AbstractSoapInterceptor {
    XmlGuard() {
        super(Phase.POST_STREAM);
        addAfter(StaxInInterceptor.class.getName());
    }

    @Override
    public void handleMessage(SoapMessage message) {
        XMLStreamReader reader = message.getContent(XMLStreamReader.class);
        if (reader == null) {
            return;
        }
        try {
            String declared = reader.getCharacterEncodingScheme();
            String used = (String) message.get(Message.ENCODING);
            if (declared != null && used != null && !family(declared).equals(family(used))) {
                throw new InvalidValue("CHARSET_REFUSED", "报文声明的编码与实际不符：请以 UTF-8 编码并在声明中写明；本次未处理。");
            }
            while (reader.getEventType() != XMLStreamReader.START_ELEMENT && reader.hasNext()) {
                if (reader.next() == XMLStreamReader.DTD) {
                    throw new InvalidValue("DTD_REFUSED", "报文不得含有 DOCTYPE 声明，请去除后重新提交；本次未处理。");
                }
            }
        } catch (XMLStreamException broken) {
            throw new Fault(broken);
        }
        message.setContent(XMLStreamReader.class, new WithoutEntities(reader));
    }

    /** Without a document type an entity means nothing; left alone it would vanish from the text without a word. */
    private static final class WithoutEntities extends StreamReaderDelegate {
        WithoutEntities(XMLStreamReader reader) {
            super(reader);
        }

        @Override
        public int next() throws XMLStreamException {
            int event = super.next();
            if (event == ENTITY_REFERENCE) {
                throw new XMLStreamException("an entity that nobody has declared");
            }
            return event;
        }
    }

    private static String family(String charset) {
        String name = charset.toUpperCase(Locale.ROOT);
        return name.startsWith("UTF-16") ? "UTF-16" : name;
    }
}
