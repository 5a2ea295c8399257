package org.shiming.host.screen;

import java.io.IOException;
import org.shiming.host.app.Desk;
import org.shiming.host.domain.Refused;

/** The text of a judgment. */
final class TextPage implements Page {
    private final Desk desk;

    TextPage(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String path() {
        return "/text";
    }

    @Override
    public void get(Exchange x) throws IOException, Refused {
        String number = x.param("number");
        String text = desk.text(x.person(), number, x.param("document"));
        x.html(200, Frame.page(x, "裁判文书", html -> {
            html.open("p").add("a", "返回案件", "href", CasePage.address(number)).close().open("article", "class", "paper");
            text.lines().forEach(line -> html.add("p", line));
            html.close();
        }));
    }
}
