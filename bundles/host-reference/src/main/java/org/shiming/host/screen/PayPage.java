package org.shiming.host.screen;

import java.util.function.Consumer;
import org.shiming.host.app.Desk;
import org.shiming.host.domain.CaseFile;
import org.shiming.host.domain.Fee;
import org.shiming.host.domain.Refused;
import org.shiming.host.domain.Refused.Code;

/** 登记缴费. */
final class PayPage extends Question {
    PayPage(Desk desk) {
        super(desk);
    }

    @Override
    public String path() {
        return "/pay";
    }

    @Override
    String title() {
        return "登记缴费";
    }

    @Override
    Consumer<Html> fields(Exchange x, CaseFile file) throws Refused {
        int number = x.number("fee", 0);
        Fee fee = file.fees().stream().filter(f -> f.feeNumber() == number).findFirst()
                .orElseThrow(() -> new Refused(Code.BAD_INPUT, "本案没有该项费用，请返回案件页面重新选择。"));
        return html -> {
            html.add("p", fee.item() + "应缴 " + CaseTables.money(fee.due()) + " 元，已缴 " + CaseTables.money(fee.paid())
                    + " 元，尚欠 " + CaseTables.money(fee.outstanding()) + " 元。").hidden("fee", String.valueOf(number));
            field(html, "amount", "本次缴纳金额（元）", fee.outstanding().toPlainString());
        };
    }

    @Override
    String act(Exchange x, CaseFile file) throws Refused {
        desk.paid(x.person(), file.caseNumber(), x.number("fee", 0), x.amount("amount"));
        return "缴费已登记。";
    }
}
