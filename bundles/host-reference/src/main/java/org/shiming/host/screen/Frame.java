package org.shiming.host.screen;

import java.util.function.Consumer;
import org.shiming.host.domain.Person;

/** What stands around every page: court, person, menu, and the place for contributed menu items. */
final class Frame {
    private static final String ABSENT = "释明功能暂不可用，其他业务不受影响。";

    private Frame() {}

    static String page(Exchange x, String title, Consumer<Html> content) {
        return page(x, title, html -> html.add("h1", title), content);
    }

    /** A page whose headline carries its main actions. */
    static String page(Exchange x, String title, Consumer<Html> headline, Consumer<Html> content) {
        Html html = new Html();
        html.open("html", "lang", "zh-CN");
        head(html, title);
        html.open("body").add("a", "跳到正文", "class", "skip", "href", "#main");
        bar(html, x);
        html.open("div", "class", "columns");
        if (x.loggedIn()) {
            menu(html, x);
        }
        html.open("main", "id", "main").open("div", "class", "headline");
        headline.accept(html);
        html.close();
        String told = x.loggedIn() ? x.session().told() : "";
        if (!told.isEmpty()) {
            html.add("p", told, "class", "notice", "role", "status");
        }
        content.accept(html);
        return html.close().close().close().close().done();
    }

    /** A place for what the suite contributes. */
    static void slot(Html html, String name, String caseNumber) {
        html.open("shiming-slot", "name", name, "case-number", caseNumber).close();
    }

    /** What is shown instead when the suite is absent; hidden until the script finds out. */
    static void absent(Html html) {
        html.add("p", ABSENT, "class", "quiet", "data-suite-absent", "", "hidden", "");
    }

    private static void head(Html html, String title) {
        html.open("head").single("meta", "charset", "utf-8")
                .single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .add("title", title + " · 审判业务系统").single("link", "rel", "icon", "href", "/host/static/icon.svg")
                .single("link", "rel", "stylesheet", "href", "/host/static/host.css")
                .open("script", "type", "module", "src", "/host/static/host.js").close().close();
    }

    private static void bar(Html html, Exchange x) {
        html.open("header", "class", "bar").add("a", "舞钢市人民法院 审判业务系统", "class", "brand", "href", "/host/").add("span",
                "演示",
                "class", "badge");
        if (x.loggedIn()) {
            Person person = x.person();
            html.add("span", person.name() + " · " + person.unit(), "class", "who")
                    .open("form", "method", "post", "action", "/host/logout").hidden("csrf", x.session().csrf())
                    .add("button", "退出", "type", "submit", "class", "plain").close();
        }
        html.close();
    }

    private static void menu(Html html, Exchange x) {
        Person person = x.person();
        html.open("nav", "class", "menu", "aria-label", "主菜单").open("ul");
        item(html, x, "首页", "/");
        if (person.readsCases()) {
            item(html, x, "案件", "/cases");
        }
        if (person.operates()) {
            item(html, x, "待发消息", "/outbox");
        }
        html.close();
        slot(html, "nav", null);
        html.close();
    }

    private static void item(Html html, Exchange x, String label, String path) {
        String here = x.path().isEmpty() ? "/" : x.path();
        html.open("li");
        if (here.equals(path)) {
            html.add("a", label, "href", "/host" + path, "aria-current", "page");
        } else {
            html.add("a", label, "href", "/host" + path);
        }
        html.close();
    }
}
