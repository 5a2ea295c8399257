package org.shiming.endpoint.ws;

import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.binding.soap.interceptor.AbstractSoapInterceptor;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.interceptor.StaxInInterceptor;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.Phase;
import org.shiming.api.outcome.InvalidValue;

/** Refuses a document type declaration before any parser could act on it. */
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
    }

    private static String family(String charset) {
        String name = charset.toUpperCase(Locale.ROOT);
        return name.startsWith("UTF-16") ? "UTF-16" : name;
    }
}
