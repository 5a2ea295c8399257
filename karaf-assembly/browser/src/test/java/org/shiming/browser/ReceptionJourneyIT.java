package org.shiming.browser;

import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.Test;

/** A visitor is registered, called and sent to the duty lawyer (三.3, 三.5); the centre sees the matter. */
public class ReceptionJourneyIT {
    @Test
    public void aVisitorIsRegisteredCalledAndSentAndTheMatterIsThere() {
        Worklist due = Worklist.last("reception");
        try (Browsing window = Court.enter("chuangkou1", "reception")) {
            Page page = window.screen("reception-desk");
            page.getByLabel("案号").first().fill(due.caseNumber());
            page.getByLabel("姓名").fill(due.party());
            page.getByLabel("证件号码").fill("41048119800101001X");
            page.getByText("为哪位当事人").waitFor();
            page.getByLabel("疑问（每行一条）").fill("为什么只支持了一部分？\n诉讼费由谁承担？");
            window.look("form");
            window.button("登记取号").click();
            Locator visitor = page.locator("table tbody tr button",
                    new Page.LocatorOptions().setHasText(due.party())).first();
            visitor.click();
            window.button("叫号").click();
            page.getByLabel("窗口").fill("2 号窗口");
            window.button("叫号").click();
            window.button("转值班律师").click();
            window.confirm("转值班律师");
            page.getByText(Pattern.compile("^转值班律师　")).waitFor();
            window.look("sent");
        }
        matter(due);
    }

    private static void matter(Worklist due) {
        try (Browsing staff = Court.enter("zhuanzhi1", "matter")) {
            Page page = staff.screen("matters");
            Locator row = page.locator("table tbody tr", new Page.LocatorOptions().setHasText(due.caseNumber()))
                    .first();
            row.waitFor();
            staff.look("list");
            row.getByText(due.caseNumber()).click();
            page.getByText("疑问与当事人答复").waitFor();
            page.getByText("诉讼费由谁承担？").waitFor();
            staff.look("matter");
            assertTrue(page.getByText("建议下一步").first().isVisible());
        }
    }
}
