package org.shiming.host.screen;

import java.util.List;
import java.util.function.Consumer;
import org.shiming.host.app.Desk;
import org.shiming.host.domain.CaseFile;
import org.shiming.host.domain.Party;
import org.shiming.host.domain.Refused;
import org.shiming.host.domain.Service;

/** Registers a service made by hand. */
final class ServePage extends Question {
    private static final List<String[]> METHODS = List.of(new String[]{"直接", "直接送达"}, new String[]{"邮寄", "邮寄送达"},
            new String[]{"公告", "公告送达"});

    ServePage(Desk desk) {
        super(desk);
    }

    @Override
    public String path() {
        return "/serve";
    }

    @Override
    String title() {
        return "登记送达";
    }

    @Override
    Consumer<Html> fields(Exchange x, CaseFile file) {
        String name = file.party(x.param("party")).map(Party::name).orElse("");
        return html -> {
            html.add("p", "登记向 " + name + " 送达裁判文书。").hidden("document", x.param("document")).hidden("party",
                    x.param("party"));
            html.select("method", "送达方式", "直接", METHODS);
            field(html, "on", "送达日期（yyyy-MM-dd）", desk.today().toString());
        };
    }

    @Override
    String act(Exchange x, CaseFile file) throws Refused {
        desk.served(x.person(), file.caseNumber(), new Service(x.param("document"), x.param("party"),
                x.param("method"), x.day("on"), Service.SERVED, ""));
        return "送达已登记。";
    }
}
