package org.shiming.host.screen;

import java.io.IOException;
import java.util.List;
import org.shiming.host.app.Outbox;
import org.shiming.host.domain.Message;
import org.shiming.host.domain.Refused;
import org.shiming.host.domain.Refused.Code;

/** What the suite has not acknowledged, for operators; each may be sent again at once. */
final class OutboxPage implements Page {
    private final Outbox outbox;

    OutboxPage(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public String path() {
        return "/outbox";
    }

    @Override
    public void get(Exchange x) throws IOException, Refused {
        operator(x);
        List<Message> open = outbox.open();
        x.html(200, Frame.page(x, "待发消息",
                html -> html.add("p", "以下消息尚未被释明系统确认，系统会自动重试；被拒收的需查明原因后重发。", "class", "quiet").table("待发消息",
                        List.of(Html.Column.of("案号", Message::caseNumber), Html.Column.of("事项", CasePage::operation),
                                Html.Column.of("状态", CasePage::state),
                                Html.Column.number("次数", m -> String.valueOf(m.attempts())),
                                Html.Column.of("最近一次问题", Message::lastProblem),
                                new Html.Column<Message>("办理", "keep", (h, m) -> again(h, x, m))),
                        open, "没有待发消息。")));
    }

    private static void again(Html html, Exchange x, Message message) {
        html.open("form", "method", "post", "action", "/host/outbox").hidden("csrf", x.session().csrf())
                .hidden("message", message.messageId())
                .add("button", "立即重发", "type", "submit", "class", "small plain").close();
    }

    @Override
    public void post(Exchange x) throws Refused {
        operator(x);
        outbox.again(x.param("message"));
        x.session().tell("消息已重新发送。");
        x.redirect("/host/outbox");
    }

    private static void operator(Exchange x) throws Refused {
        if (!x.person().operates()) {
            throw new Refused(Code.FORBIDDEN, "该页面仅供信息运维人员使用。");
        }
    }
}
