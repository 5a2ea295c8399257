package org.shiming.host.screen;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;

public class HtmlTest {
    private static final String START = "<!DOCTYPE html>\n";

    private static String of(java.util.function.Consumer<Html> content) {
        Html html = new Html();
        content.accept(html);
        return html.done().substring(START.length());
    }

    @Test
    public void textIsEscaped() {
        assertEquals("<p>&lt;script&gt;&amp;&quot;&#39;</p>", of(h -> h.add("p", "<script>&\"'")));
    }

    @Test
    public void attributesAreEscaped() {
        assertEquals("<a href=\"&quot;&gt;&lt;img onerror=&#39;x&#39;\">x</a>",
                of(h -> h.add("a", "x", "href", "\"><img onerror='x'")));
    }

    @Test
    public void rareCharactersStayAsTheyAre() {
        assertEquals("<p>䶮㛃𬭚😀</p>", of(h -> h.add("p", "䶮㛃𬭚😀")));
    }

    @Test
    public void anAttributeWithoutAValueIsLeftOut() {
        assertEquals("<input name=\"a\" required=\"\">",
                of(h -> h.single("input", "name", "a", "checked", null, "required", "")));
    }

    @Test
    public void whatIsNotClosedIsABug() {
        Html html = new Html().open("p");
        assertThrows(IllegalStateException.class, html::done);
    }

    @Test
    public void aTableHasACaptionHeadersAndEscapedCells() {
        String table = of(h -> h.table("名单", List.of(Html.Column.of("名", (String s) -> s),
                Html.Column.number("长", (String s) -> String.valueOf(s.length()))), List.of("<b>"), "没有。"));
        assertTrue(table, table.contains("<caption class=\"unseen\">名单</caption>"));
        assertTrue(table, table.contains("<th scope=\"col\">名</th>"));
        assertTrue(table, table.contains("<td>&lt;b&gt;</td><td class=\"number\">3</td>"));
    }

    @Test
    public void anEmptyTableSaysSo() {
        assertEquals("<p class=\"empty\">没有。</p>",
                of(h -> h.table("名单", List.of(Html.Column.of("名", (String s) -> s)), List.of(), "没有。")));
    }

    @Test
    public void aSelectMarksWhatIsChosen() {
        String select = of(
                h -> h.select("type", "类型", "民事", List.of(new String[]{"", "全部"}, new String[]{"民事", "民事"})));
        assertTrue(select, select.contains("<option value=\"\">全部</option>"));
        assertTrue(select, select.contains("<option value=\"民事\" selected=\"\">民事</option>"));
        assertTrue(select, select.startsWith("<label for=\"type\">类型</label>"));
    }

    @Test
    public void addressesAreEncoded() {
        assertEquals("/host/case?number=%EF%BC%882026%EF%BC%89&x=%26",
                Exchange.url("/host/case", "number", "（2026）", "empty", "", "x", "&"));
        assertEquals("/host/cases", Exchange.url("/host/cases"));
    }
}
