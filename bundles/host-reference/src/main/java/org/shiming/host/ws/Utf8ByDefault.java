package org.shiming.host.ws;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/** Text without a named charset is UTF-8 here; CXF would read Latin-1 and know no Chinese case number. */
public final class Utf8ByDefault extends AbstractPhaseInterceptor<Message> {
    /** Stands first, before anything reads the text. */
    public Utf8ByDefault() {
        super(Phase.RECEIVE);
    }

    @Override
    public void handleMessage(Message message) {
        String type = (String) message.get(Message.CONTENT_TYPE);
        if (type == null || !type.toLowerCase(Locale.ROOT).contains("charset")) {
            message.put(Message.ENCODING, StandardCharsets.UTF_8.name());
        }
    }
}
