package org.shiming.host.screen;

import java.util.function.Consumer;
import org.shiming.host.app.Desk;
import org.shiming.host.domain.CaseFile;
import org.shiming.host.domain.Performance;
import org.shiming.host.domain.Refused;
import org.shiming.host.domain.Refused.Code;

/** 登记履行. */
final class PerformPage extends Question {
    PerformPage(Desk desk) {
        super(desk);
    }

    @Override
    public String path() {
        return "/perform";
    }

    @Override
    String title() {
        return "登记履行";
    }

    @Override
    Consumer<Html> fields(Exchange x, CaseFile file) throws Refused {
        int number = x.number("duty", 0);
        Performance duty = file.performance().stream().filter(p -> p.dutyNumber() == number).findFirst()
                .orElseThrow(() -> new Refused(Code.BAD_INPUT, "本案没有该项义务，请返回案件页面重新选择。"));
        return html -> {
            html.add("p", "登记已履行：" + duty.obligation()).hidden("duty", String.valueOf(number));
            field(html, "on", "履行日期（yyyy-MM-dd）", desk.today().toString());
        };
    }

    @Override
    String act(Exchange x, CaseFile file) throws Refused {
        desk.performed(x.person(), file.caseNumber(), x.number("duty", 0), x.day("on"));
        return "履行已登记。";
    }
}
