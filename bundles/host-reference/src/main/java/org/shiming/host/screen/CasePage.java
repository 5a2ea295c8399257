package org.shiming.host.screen;

import java.io.IOException;
import java.util.List;
import org.shiming.host.app.Desk;
import org.shiming.host.app.FilingDesk;
import org.shiming.host.domain.CaseFile;
import org.shiming.host.domain.Heading;
import org.shiming.host.domain.Message;
import org.shiming.host.domain.PanelMember;
import org.shiming.host.domain.Person;
import org.shiming.host.domain.Refused;

/** A case: facts, panel, parties, documents, service, fees, performance, dossier, and what the suite contributes. */
final class CasePage implements Page {
    private final Desk desk;
    private final FilingDesk filing;

    CasePage(Desk desk, FilingDesk filing) {
        this.desk = desk;
        this.filing = filing;
    }

    @Override
    public String path() {
        return "/case";
    }

    static String address(String caseNumber) {
        return Exchange.url("/host/case", "number", caseNumber);
    }

    @Override
    public void get(Exchange x) throws IOException, Refused {
        Person person = x.person();
        CaseFile file = desk.open(person, x.param("number"));
        x.html(200, Frame.page(x, file.caseNumber(), html -> headline(html, person, file), html -> {
            facts(html, file);
            html.open("section", "class", "panel", "aria-label", "释明");
            Frame.slot(html, "case.panel", file.caseNumber());
            Frame.absent(html);
            html.close();
            CaseTables tables = new CaseTables(html, person, file);
            tables.parties();
            tables.documents();
            tables.services();
            tables.fees();
            tables.performance();
            tables.dossier(filing.dossier(file.caseNumber()));
            tables.outcomes(filing.outcomes(file.caseNumber()));
            messages(html, desk.messages(file));
        }));
    }

    private static void headline(Html html, Person person, CaseFile file) {
        html.add("h1", file.caseNumber()).open("div", "class", "actions");
        if (person.issues(file)) {
            file.documents().stream().filter(d -> !d.issued())
                    .forEach(d -> html.add("a", "出具裁判文书", "class", "button", "href", Exchange.url("/host/issue",
                            "number", file.caseNumber(), "document", d.documentId())));
        }
        Frame.slot(html, "case.action", file.caseNumber());
        html.close();
    }

    private static void facts(Html html, CaseFile file) {
        Heading h = file.heading();
        List<String> flags = file.flags().words();
        html.open("dl", "class", "facts");
        fact(html, "案由", h.cause());
        fact(html, "类型", h.caseType() + " · " + h.procedure());
        fact(html, "审判庭", h.division());
        fact(html, "承办法官", h.judgeName());
        fact(html, "审判组织", String.join("、", file.panel().stream().map(CasePage::member).toList()));
        fact(html, "立案日期", h.filedOn().toString());
        fact(html, "法院代字", h.courtCode() + "（上级法院 " + h.superiorCourtCode() + "，上诉法院 " + h.appealCourtCode() + "）");
        html.open("dt").text("庭审标识").close().open("dd");
        flags.forEach(flag -> html.add("span", flag, "class", "tag alert"));
        html.text(flags.isEmpty() ? "无" : file.flags().notes()).close();
        html.close();
    }

    private static String member(PanelMember member) {
        return member.name() + "（" + member.position() + "）";
    }

    private static void fact(Html html, String name, String value) {
        html.add("dt", name).add("dd", value);
    }

    private static void messages(Html html, List<Message> messages) {
        if (messages.isEmpty()) {
            return;
        }
        html.add("h2", "报送释明系统");
        html.table("报送释明系统",
                List.of(Html.Column.of("事项", CasePage::operation),
                        new Html.Column<>("状态", null,
                                (h, m) -> h.add("span", state(m), "class",
                                        m.state() == Message.State.DONE ? "tag done" : "tag open")),
                        Html.Column.number("次数", m -> String.valueOf(m.attempts()))),
                messages, "没有报送。");
    }

    static String operation(Message message) {
        return message.operation().endsWith("reportSms") ? "短信发送结果" : "文书出具";
    }

    static String state(Message message) {
        return switch (message.state()) {
        case DONE -> "已确认";
        case REFUSED -> "被拒收，请运维处理";
        default -> "等待确认，自动重试";
        };
    }
}
