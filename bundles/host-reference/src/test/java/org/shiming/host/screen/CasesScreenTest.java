package org.shiming.host.screen;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.net.http.HttpResponse;
import org.junit.Test;
import org.shiming.host.testing.Cases;

public class CasesScreenTest extends OnJetty {
    @Test
    public void homeShowsAJudgeHerOwnCasesAndThePlacesOfTheSuite() throws Exception {
        String page = page(host.login("judge"), "/host/");
        contains(page, "<shiming-slot name=\"home.card\">", "<shiming-slot name=\"nav\">", Cases.DRAFT, Cases.ISSUED,
                "data-suite-absent", "judge㛃 · 某庭");
        assertFalse(page.contains(Cases.CRIMINAL));
        assertFalse("the sentence is hidden until the script finds the suite absent",
                page.contains("data-suite-absent=\"\">"));
    }

    @Test
    public void theMenuMarksThePageShown() throws Exception {
        String cookie = host.login("judge");
        contains(page(cookie, "/host/"), "<a href=\"/host/\" aria-current=\"page\">首页</a>",
                "<a href=\"/host/cases\">案件</a>");
        contains(page(cookie, "/host/cases"), "<a href=\"/host/cases\" aria-current=\"page\">案件</a>",
                "<a href=\"/host/\">首页</a>");
    }

    @Test
    public void aLawyerSeesNoCasesAtAll() throws Exception {
        String cookie = host.login("lawyer");
        String home = page(cookie, "/host/");
        assertFalse(home.contains("href=\"/host/cases\""));
        assertFalse(home.contains("民初"));
        assertEquals(403, get(cookie, "/host/cases").statusCode());
        assertEquals(403, get(cookie, "/host/case", "number", Cases.DRAFT).statusCode());
    }

    @Test
    public void halfAndFullWidthBracketsFindTheSame() throws Exception {
        String cookie = host.login("clerk");
        for (String typed : new String[]{"(2026)豫0481民初101号", "（2026）豫0481民初101号", "（２０２６）豫０４８１民初 101"}) {
            String page = page(cookie, "/host/cases", "words", typed);
            contains(page, "共 1 件", Cases.DRAFT);
            assertFalse(page.contains(Cases.ISSUED));
        }
    }

    @Test
    public void filtersNarrowAndAreKept() throws Exception {
        String cookie = host.login("judge");
        contains(page(cookie, "/host/cases", "state", "issued"), "共 1 件",
                "<option value=\"issued\" selected=\"\">已出具文书</option>");
        contains(page(cookie, "/host/cases", "type", "刑事"), "共 1 件", Cases.CRIMINAL);
        contains(page(cookie, "/host/cases", "flagged", "1"), "共 1 件", "value=\"1\" checked=\"\"");
        contains(page(cookie, "/host/cases", "mine", "1"), "共 2 件");
        contains(page(cookie, "/host/cases", "words", "没有这样的案件"), "没有符合条件的案件");
    }

    @Test
    public void pagesBeyondTheEndAndNonsenseAreAnswered() throws Exception {
        String cookie = host.login("clerk");
        contains(page(cookie, "/host/cases", "page", "99"), "共 3 件", "上一页");
        assertEquals(400, get(cookie, "/host/cases", "page", "x").statusCode());
        assertEquals(400, get(cookie, "/host/cases", "page", "-1").statusCode());
    }

    @Test
    public void courtsDoNotSeeEachOthersCases() throws Exception {
        assertFalse(page(host.login("clerk"), "/host/cases").contains(Cases.ELSEWHERE));
        contains(page(host.login("superior"), "/host/cases"), "共 4 件", Cases.ELSEWHERE);
    }

    @Test
    public void whatPeopleWriteIsShownAndNeverRun() throws Exception {
        String cookie = host.login("judge");
        for (String page : new String[]{page(cookie, "/host/cases"), page(cookie, "/host/"),
            page(cookie, "/host/case", "number", Cases.DRAFT),
            page(cookie, "/host/text", "number", Cases.DRAFT, "document", "C1-D1"),
            page(cookie, "/host/cases", "words", Cases.EVIL)}) {
            assertFalse(page, page.contains("<script>alert"));
            contains(page, "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;");
        }
    }

    @Test
    public void rareCharactersAreShown() throws Exception {
        contains(page(host.login("judge"), "/host/cases"), "周䶮", "沈㛃宁", "郑𬭚");
    }

    @Test
    public void aScreenOfTheSuiteStandsInTheFrame() throws Exception {
        String cookie = host.login("lawyer");
        contains(page(cookie, "/host/screen/judge-worklist"), "<shiming-screen screen-id=\"judge-worklist\">");
        contains(page(cookie, "/host/screen/case-timeline", "case-number", "(2026)豫0481民初101号"),
                "case-number=\"" + Cases.DRAFT + "\"");
        for (String bad : new String[]{"/host/screen/", "/host/screen/a%22b"}) {
            HttpResponse<String> answer = host.get(bad, "Cookie", cookie);
            assertEquals(bad, 4, answer.statusCode() / 100);
        }
    }

    @Test
    public void anUnknownPageIsAnswered() throws Exception {
        String cookie = host.login("judge");
        assertEquals(404, get(cookie, "/host/nowhere").statusCode());
        assertEquals(404, host.get("/host/static/host.java").statusCode());
        contains(get(cookie, "/host/nowhere").body(), "没有这个页面");
    }

    @Test
    public void styleScriptAndIconAreThereWithoutALogin() throws Exception {
        contains(host.get("/host/static/host.css").headers().firstValue("Content-Type").orElse(""), "text/css");
        contains(host.get("/host/static/host.js").body(), "/shiming/screens/loader.js", "/host/token");
        contains(host.get("/host/static/icon.svg").headers().firstValue("Content-Type").orElse(""), "svg");
    }
}
