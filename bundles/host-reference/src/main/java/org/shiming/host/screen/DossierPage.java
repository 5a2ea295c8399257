package org.shiming.host.screen;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.shiming.host.app.Desk;
import org.shiming.host.app.FilingDesk;
import org.shiming.host.domain.DossierEntry;
import org.shiming.host.domain.Refused;

/** Downloads a filed document; never shown inside a page, whatever it says it is. */
final class DossierPage implements Page {
    private static final Map<String, String> ENDINGS = Map.of("application/pdf", ".pdf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx", "text/plain", ".txt");
    private final Desk desk;
    private final FilingDesk filing;

    DossierPage(Desk desk, FilingDesk filing) {
        this.desk = desk;
        this.filing = filing;
    }

    @Override
    public String path() {
        return "/dossier";
    }

    @Override
    public void get(Exchange x) throws IOException, Refused {
        DossierEntry entry = filing.entry(x.param("receipt"));
        desk.open(x.person(), entry.caseNumber());
        String ending = ENDINGS.get(entry.mediaType());
        String name = URLEncoder.encode(entry.receiptNumber() + (ending == null ? ".bin" : ending),
                StandardCharsets.UTF_8);
        x.response().setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        x.send(200, ending == null ? "application/octet-stream" : entry.mediaType(),
                filing.content(entry.receiptNumber()));
    }
}
