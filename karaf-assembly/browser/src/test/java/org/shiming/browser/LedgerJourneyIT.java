package org.shiming.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.Test;

/** The trial-management office reads the ledger, one entry of it, and has the chain recomputed (三.11). */
public class LedgerJourneyIT {
    @Test
    public void theOfficeFiltersReadsOneEntryAndVerifies() {
        try (Browsing office = Court.enter("shenguanban", "ledger")) {
            Page page = office.page();
            Locator rows = page.locator("table tbody tr");
            Court.running().await("an entry in the register", Duration.ofSeconds(90), () -> {
                office.screen("ledger");
                page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(Pattern.compile("^登记台账"))).click();
                page.locator("table tbody tr, .empty").first().waitFor();
                return rows.count() > 0;
            });
            office.look("list");
            String number = rows.first().locator("a").first().innerText().strip();
            page.getByLabel("案号").fill(number);
            office.button("查询").click();
            page.getByText(Pattern.compile("^共 \\d+ 条")).waitFor();
            rows.filter(new Locator.FilterOptions().setHasNotText(number)).first()
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            assertTrue(rows.count() > 0);
            office.look("filtered");
            rows.first().getByRole(AriaRole.BUTTON).click();
            page.getByText("本条哈希值").waitFor();
            office.look("entry");
            assertEquals(64, page.locator(".hash").first().innerText().strip().length());
            office.button("关闭").click();
            office.button("校验").click();
            page.getByText(Pattern.compile("校验通过：全部台账完好。")).waitFor();
            office.look("verified");
        }
    }
}
