package org.shiming.host.screen;

import java.io.IOException;
import java.util.List;
import org.shiming.host.app.Desk;
import org.shiming.host.domain.CaseQuery;
import org.shiming.host.domain.Heading;
import org.shiming.host.domain.Person;
import org.shiming.host.store.CaseSearch;

/** Home: what the suite contributes, and for those who read case files what is next. */
final class HomePage implements Page {
    private static final int SHOWN = 8;
    private final Desk desk;

    HomePage(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String path() {
        return "/";
    }

    @Override
    public void get(Exchange x) throws IOException {
        Person person = x.person();
        x.html(200, Frame.page(x, "首页", html -> {
            Frame.slot(html, "home.card", null);
            Frame.absent(html);
            if (person.readsCases()) {
                cases(html, person);
            } else {
                html.add("p", "您的工作从左侧菜单中的释明业务进入。", "class", "quiet");
            }
        }));
    }

    private void cases(Html html, Person person) {
        boolean judge = person.roles().contains("JUDGE");
        String court = person.allCourts() ? "" : person.court();
        String judgeId = judge ? person.personId() : "";
        section(html, judge ? "我参与审理、尚未出具文书的案件" : "尚未出具文书的案件",
                new CaseQuery(court, "", "", judgeId, "draft", false, 1, SHOWN));
        section(html, judge ? "我参与审理、近期已出具文书的案件" : "近期已出具文书的案件",
                new CaseQuery(court, "", "", judgeId, "issued", false, 1, SHOWN));
    }

    private void section(Html html, String title, CaseQuery query) {
        CaseSearch.Page found = desk.search(query);
        html.add("h2", title + "（" + found.total() + " 件）");
        html.table(title, columns(), found.cases(), "没有案件。");
        if (found.total() > SHOWN) {
            html.open("p").add("a", "查看全部", "href", CasesPage.address(query)).close();
        }
    }

    /** The columns that every list of cases begins with. */
    static List<Html.Column<Heading>> columns() {
        return List.of(
                new Html.Column<>("案号", "keep",
                        (html, h) -> html.add("a", h.caseNumber(), "href", CasePage.address(h.caseNumber()))),
                Html.Column.of("类型", Heading::caseType), Html.Column.of("案由", Heading::cause),
                Html.Column.of("当事人", Heading::partyNames), Html.Column.of("承办法官", Heading::judgeName),
                new Html.Column<>("立案日期", "keep", (html, h) -> html.text(h.filedOn().toString())),
                new Html.Column<>("文书", "keep", (html, h) -> html.add("span", h.issued() ? "已出具" : "未出具", "class",
                        h.issued() ? "tag done" : "tag open")));
    }
}
