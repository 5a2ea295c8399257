package org.shiming.ledger.ws;

import org.shiming.api.outcome.InvalidValue;
import org.shiming.ledger.app.print.PaperNumber;
import org.shiming.ledger.app.print.Prints;

/** From what a printed line is worth to what callers get. */
final class PaperAnswers {
    private PaperAnswers() {}

    static PaperNumber number(String text) {
        return PaperNumber.of(text).orElseThrow(() -> new InvalidValue("PAPER_NUMBER_MALFORMED",
                "单据编号格式不正确：应形如 TZ-DUTY_LAWYER-17，请按单据上所印输入；本次未核验。"));
    }

    static PaperWorth worth(PaperNumber number, int version, Prints.Worth worth) {
        PaperWorth out = new PaperWorth();
        out.state = worth.state().name();
        out.message = switch (worth.state()) {
        case CURRENT -> "有效：本单与台账一致，是当前版本（第 " + worth.version() + " 版）。";
        case SUPERSEDED -> "已有更新：本单第 " + version + " 版与当时的台账一致，台账此后又有登记，现为第 " + worth.version() + " 版，请重新打印。";
        default -> "不符：台账中没有内容如此的第 " + version + " 版，请核对输入；无误的，本单不可采信，请报审管办。";
        };
        out.ledger = number.ledger().name();
        out.seq = number.seq();
        out.version = worth.version();
        out.hash = worth.hash();
        return out;
    }
}
