package org.shiming.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** A judge's way from the worklist to the receipt (三.1, 三.2), in the reference host's pages. */
public class JudgeJourneyIT {
    private static final double RECEIPT_MILLIS = 60_000;
    private Browsing browsing;

    @Before
    public void open() {
        browsing = Court.enter("qinwanqing", "judge");
    }

    @After
    public void leave() {
        browsing.close();
    }

    @Test
    public void fromTheWorklistToTheReceipt() {
        openFirstDue();
        browsing.picture("case");
        assertEquals(List.of(), browsing.barriers());
        Page page = browsing.page();
        page.getByText("必须释明", new Page.GetByTextOptions().setExact(true)).waitFor();
        assertTrue(page.locator("ul.reasons li").first().innerText().length() > 1);
        Locator party = page.locator("article.party[data-party=\"" + firstDueParty() + "\"]");
        record(party);
        Page pdf = page.waitForPopup(() -> named(party, "打印 PDF").click());
        String printed = pdf.url();
        pdf.close();
        assertTrue(printed, printed.contains("recordPdf?sessionId="));
        byte[] start = browsing.bytes(printed);
        assertEquals("%PDF", new String(start, 0, 4, StandardCharsets.US_ASCII));
        named(party, "已签名，入卷").click();
        party.getByText("已入卷 收字").waitFor(new Locator.WaitForOptions().setTimeout(RECEIPT_MILLIS));
        browsing.picture("green");
        assertEquals(List.of(), browsing.troubles());
    }

    private void openFirstDue() {
        Page page = browsing.page();
        Court.running().await("a mandatory explanation on the worklist", Duration.ofSeconds(90), () -> {
            page.navigate("host/screen/judge-worklist");
            page.locator("table tbody tr, .empty").first().waitFor();
            return due().count() > 0;
        });
        browsing.picture("worklist");
        assertEquals(List.of(), browsing.barriers());
        due().first().locator("a").first().click();
        page.locator("article.party").first().waitFor();
    }

    private Locator due() {
        return browsing.page().locator("table tbody tr",
                new Page.LocatorOptions().setHasText("待释明"));
    }

    private String firstDueParty() {
        return browsing.page().locator("article.party", new Page.LocatorOptions().setHasText("待释明")).first()
                .getAttribute("data-party");
    }

    private void record(Locator party) {
        Page page = browsing.page();
        named(party, "记录释明").click();
        page.getByLabel("疑问 1").fill("为什么没有支持全部利息？䶮㛃");
        page.getByLabel("释明内容 1").fill("合同没有约定利息，逾期利息自起诉之日起计算。");
        page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName("当事人意见 1"))
                .getByLabel("理解", new Locator.GetByLabelOptions().setExact(true)).check();
        browsing.picture("form");
        assertEquals(List.of(), browsing.barriers());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("保存释明")).click();
        party.getByText("待签名入卷").waitFor();
        browsing.picture("saved");
    }

    private static Locator named(Locator inside, String button) {
        return inside.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button));
    }
}
