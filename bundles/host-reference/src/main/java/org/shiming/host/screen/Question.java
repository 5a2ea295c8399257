package org.shiming.host.screen;

import java.io.IOException;
import java.util.function.Consumer;
import org.shiming.host.app.Desk;
import org.shiming.host.domain.CaseFile;
import org.shiming.host.domain.Refused;

/** A page that says what will happen to a case, asks what it needs, and does it; then back to the case. */
abstract class Question implements Page {
    final Desk desk;

    Question(Desk desk) {
        this.desk = desk;
    }

    abstract String title();

    /** What will happen, and the fields. */
    abstract Consumer<Html> fields(Exchange x, CaseFile file) throws Refused;

    /** Does it. @return the sentence for the case page */
    abstract String act(Exchange x, CaseFile file) throws Refused;

    /** The buttons below the fields. */
    void buttons(Html html) {
        html.add("button", title(), "type", "submit");
    }

    @Override
    public final void get(Exchange x) throws IOException, Refused {
        CaseFile file = desk.open(x.person(), x.param("number"));
        Consumer<Html> fields = fields(x, file);
        x.html(200, Frame.page(x, title(), html -> {
            html.open("form", "method", "post", "action", "/host" + path(), "class", "card").hidden("csrf",
                    x.session().csrf());
            html.hidden("number", file.caseNumber());
            fields.accept(html);
            html.open("div", "class", "buttons");
            buttons(html);
            html.add("a", "取消", "href", CasePage.address(file.caseNumber())).close().close();
        }));
    }

    @Override
    public final void post(Exchange x) throws Refused {
        CaseFile file = desk.open(x.person(), x.param("number"));
        x.session().tell(act(x, file));
        x.redirect(CasePage.address(file.caseNumber()));
    }

    /** A labelled field. */
    static void field(Html html, String name, String label, String value) {
        html.add("label", label, "for", name).single("input", "id", name, "name", name, "value", value, "required", "",
                "autocomplete", "off");
    }
}
