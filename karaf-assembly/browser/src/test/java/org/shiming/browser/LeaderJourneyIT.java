package org.shiming.browser;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.Test;

/** A court leader assigns, the centre screens and passes on, the judge signs (三.9). */
public class LeaderJourneyIT {
    @Test
    public void aLeadersItemGoesFromAssignmentToSigning() {
        Worklist due = Worklist.last("leader");
        try (Browsing leader = Court.enter("yuanlingdao", "leader")) {
            Page page = leader.screen("leader-board");
            leader.button("登记事项").click();
            page.getByLabel("案号").last().fill(due.caseNumber());
            page.getByLabel(Pattern.compile("（原告）$")).first().check();
            page.getByLabel("交办（指定）内容").fill("请向当事人说明数额的计算依据，做好释明工作。");
            leader.look("form");
            leader.button("登记").click();
            page.locator("table tbody tr").first().waitFor();
            leader.look("board");
        }
        try (Browsing centre = Court.enter("tongchou", "centre")) {
            open(centre);
            centre.button("受理").click();
            centre.confirm("受理");
            centre.button("交办").click();
            centre.page().getByLabel(Pattern.compile("承办人，")).first().check();
            centre.look("passing-on");
            centre.button("交办").click();
            centre.page().getByText(Pattern.compile("^流转交办　")).waitFor();
            centre.look("passed-on");
        }
        try (Browsing judge = Court.enter("qinwanqing", "signing")) {
            open(judge);
            judge.button("签收").click();
            judge.confirm("签收");
            judge.page().getByText(Pattern.compile("^签收　")).waitFor();
            judge.look("signed");
        }
    }

    private static void open(Browsing user) {
        user.screen("leader-board").locator("table tbody tr button.link").first().click();
    }
}
