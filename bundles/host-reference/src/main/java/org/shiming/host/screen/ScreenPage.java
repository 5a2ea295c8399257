package org.shiming.host.screen;

import java.io.IOException;
import org.shiming.host.domain.CaseNumbers;
import org.shiming.host.domain.Refused;
import org.shiming.host.domain.Refused.Code;

/** A whole screen of the suite inside this system's frame. */
final class ScreenPage implements Page {
    private static final int MAX_CASE_NUMBER = 100;

    @Override
    public String path() {
        return "/screen/";
    }

    @Override
    public void get(Exchange x) throws IOException, Refused {
        String id = x.path().substring(path().length());
        String number = CaseNumbers.normalise(x.param("case-number"));
        if (!id.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}") || number.length() > MAX_CASE_NUMBER) {
            throw new Refused(Code.DOCUMENT_NOT_FOUND, "没有这个页面，请从左侧菜单进入。");
        }
        x.html(200, Frame.page(x, "释明业务", html -> {
        }, html -> {
            html.open("shiming-screen", "screen-id", id, "case-number", number.isEmpty() ? null : number).close();
            Frame.absent(html);
        }));
    }
}
