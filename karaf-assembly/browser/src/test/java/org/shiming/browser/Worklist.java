package org.shiming.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;

/** A case that a judge still has to explain, as the host's pages show it. */
record Worklist(String caseNumber, String party) {
    /** The last case on the judge's worklist and its first party. */
    static Worklist last(String journey) {
        try (Browsing judge = Court.enter("qinwanqing", journey + "-judge")) {
            Page page = judge.page();
            Locator due = page.locator("table tbody tr", new Page.LocatorOptions().setHasText("待释明"));
            Court.running().await("a mandatory explanation on the worklist", Duration.ofSeconds(90), () -> {
                judge.screen("judge-worklist");
                page.locator("table tbody tr, .empty").first().waitFor();
                return due.count() > 0;
            });
            Locator link = due.last().locator("a").first();
            String number = link.innerText().strip();
            link.click();
            String heading = page.locator("article.party h3").first().innerText();
            return new Worklist(number, heading.substring(0, heading.lastIndexOf('（')));
        }
    }
}
