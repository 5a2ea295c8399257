package org.shiming.host.screen;

import java.util.function.Consumer;
import org.shiming.host.app.Desk;
import org.shiming.host.app.ElectronicService;
import org.shiming.host.app.ElectronicService.Sms;
import org.shiming.host.app.ElectronicService.Target;
import org.shiming.host.domain.CaseFile;
import org.shiming.host.domain.Party;
import org.shiming.host.domain.Refused;
import org.shiming.host.domain.Refused.Code;

/** 电子送达: shows the short message as the suite worded it; this demo has no gateway, so a person says how it went. */
final class SmsPage extends Question {
    private final ElectronicService electronic;

    SmsPage(Desk desk, ElectronicService electronic) {
        super(desk);
        this.electronic = electronic;
    }

    @Override
    public String path() {
        return "/sms";
    }

    @Override
    String title() {
        return "电子送达";
    }

    @Override
    Consumer<Html> fields(Exchange x, CaseFile file) throws Refused {
        Target target = target(x, file);
        Sms sms = electronic.word(x.person(), target);
        Party party = file.party(target.partyId()).orElseThrow();
        return html -> {
            html.add("p", "将向 " + party.name() + "（" + (party.phone().isEmpty() ? "未留电话" : party.phone())
                    + "）发送下列短信，并登记为今天（" + desk.today() + "）送达：");
            html.add("blockquote", sms.text(), "class", "sms").add("p", "模板版本 " + sms.templateVersion(), "class",
                    "quiet");
            html.hidden("document", target.documentId()).hidden("party", target.partyId()).hidden("text", sms.text())
                    .hidden("version", sms.templateVersion());
            html.add("label", "发送失败的原因（仅登记失败时填写）", "for", "reason").single("input", "id", "reason", "name",
                    "reason", "maxlength", "200", "autocomplete", "off");
        };
    }

    @Override
    void buttons(Html html) {
        html.add("button", "发送短信", "type", "submit", "name", "result", "value", "sent").add("button", "登记发送失败", "type",
                "submit", "name", "result", "value", "failed", "class", "plain");
    }

    @Override
    String act(Exchange x, CaseFile file) throws Refused {
        boolean sent = "sent".equals(x.param("result"));
        String reason = x.param("reason");
        if (!sent && reason.isEmpty()) {
            throw new Refused(Code.BAD_INPUT, "登记发送失败时请写明原因，请返回上一页填写。");
        }
        electronic.note(x.person(), target(x, file), new Sms(x.param("text"), x.param("version")), sent ? "" : reason);
        return sent ? "短信已发送，电子送达已登记。" : "发送失败已登记，可改用其他方式送达。";
    }

    private static Target target(Exchange x, CaseFile file) {
        return new Target(file.caseNumber(), x.param("document"), x.param("party"));
    }
}
