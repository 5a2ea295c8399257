package org.shiming.host.screen;

import java.util.function.Consumer;
import org.shiming.host.app.Desk;
import org.shiming.host.domain.CaseDocument;
import org.shiming.host.domain.CaseFile;
import org.shiming.host.domain.Refused;
import org.shiming.host.domain.Refused.Code;

/** 出具裁判文书. */
final class IssuePage extends Question {
    IssuePage(Desk desk) {
        super(desk);
    }

    @Override
    public String path() {
        return "/issue";
    }

    @Override
    String title() {
        return "出具裁判文书";
    }

    @Override
    Consumer<Html> fields(Exchange x, CaseFile file) throws Refused {
        CaseDocument document = file.document(x.param("document"))
                .orElseThrow(() -> new Refused(Code.DOCUMENT_NOT_FOUND, "本案没有该文书，请返回案件页面重新选择。"));
        return html -> html
                .add("p", "《" + document.title() + "》将以今天（" + desk.today() + "）为出具和宣判日期，出具后不能撤回，" + "并自动报送释明系统。")
                .hidden("document", document.documentId());
    }

    @Override
    String act(Exchange x, CaseFile file) throws Refused {
        desk.issue(x.person(), file.caseNumber(), x.param("document"));
        return "裁判文书已出具，正在报送释明系统。";
    }
}
