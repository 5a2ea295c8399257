package org.shiming.host.screen;

import java.io.IOException;
import java.util.List;
import org.shiming.host.app.Desk;
import org.shiming.host.domain.CaseQuery;
import org.shiming.host.domain.Person;
import org.shiming.host.domain.Refused;
import org.shiming.host.domain.Refused.Code;
import org.shiming.host.store.CaseSearch;

/** The case list: filters in one line, pages of twenty. */
final class CasesPage implements Page {
    private static final int PAGE_SIZE = 20;
    private static final List<String[]> TYPES = List.of(new String[]{"", "全部类型"}, new String[]{"刑事", "刑事"},
            new String[]{"民事", "民事"}, new String[]{"行政", "行政"}, new String[]{"执行", "执行"});
    private static final List<String[]> STATES = List.of(new String[]{"", "全部状态"}, new String[]{"draft", "未出具文书"},
            new String[]{"issued", "已出具文书"});
    private final Desk desk;

    CasesPage(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String path() {
        return "/cases";
    }

    @Override
    public void get(Exchange x) throws IOException, Refused {
        Person person = x.person();
        if (!person.readsCases()) {
            throw new Refused(Code.FORBIDDEN, "您没有查阅案件的权限。");
        }
        boolean mine = !x.param("mine").isEmpty();
        CaseQuery query = new CaseQuery(person.allCourts() ? "" : person.court(), x.param("words"), x.param("type"),
                mine ? person.personId() : "", x.param("state"), !x.param("flagged").isEmpty(), x.number("page", 1),
                PAGE_SIZE);
        CaseSearch.Page found = desk.search(query);
        x.html(200, Frame.page(x, "案件", html -> {
            filters(html, x, query);
            html.table("案件", HomePage.columns(), found.cases(), "没有符合条件的案件，请放宽条件后再查。");
            paging(html, query, found.total());
        }));
    }

    static String address(CaseQuery query) {
        return Exchange.url("/host/cases", "words", query.words(), "type", query.caseType(), "state", query.state(),
                "mine", query.judgeId().isEmpty() ? "" : "1", "flagged", query.flaggedOnly() ? "1" : "", "page",
                query.page() > 1 ? String.valueOf(query.page()) : "");
    }

    private static void filters(Html html, Exchange x, CaseQuery query) {
        html.open("form", "method", "get", "action", "/host/cases", "class", "filters", "role", "search");
        html.add("label", "案号、当事人或案由", "for", "words").single("input", "id", "words", "name", "words", "type",
                "search", "value", x.param("words"), "placeholder", "（2026）豫0481民初");
        html.select("type", "类型", query.caseType(), TYPES).select("state", "状态", query.state(), STATES);
        check(html, "flagged", "有庭审标识", query.flaggedOnly());
        if (x.person().roles().contains("JUDGE")) {
            check(html, "mine", "我参与审理", !query.judgeId().isEmpty());
        }
        html.add("button", "查询", "type", "submit").add("a", "清空", "href", "/host/cases").close();
    }

    private static void check(Html html, String name, String label, boolean on) {
        html.open("label", "class", "check")
                .single("input", "type", "checkbox", "name", name, "value", "1", "checked", on ? "" : null).text(label)
                .close();
    }

    private static void paging(Html html, CaseQuery query, long total) {
        long pages = Math.max(1, (total + query.pageSize() - 1) / query.pageSize());
        html.open("nav", "class", "paging", "aria-label", "翻页")
                .add("span", "共 " + total + " 件，第 " + query.page() + " / " + pages + " 页");
        if (query.page() > 1) {
            html.add("a", "上一页", "href", address(query.page(query.page() - 1)), "rel", "prev");
        }
        if (query.page() < pages) {
            html.add("a", "下一页", "href", address(query.page(query.page() + 1)), "rel", "next");
        }
        html.close();
    }
}
