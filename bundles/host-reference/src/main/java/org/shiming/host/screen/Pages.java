package org.shiming.host.screen;

import java.util.List;
import org.shiming.host.app.Desk;
import org.shiming.host.app.ElectronicService;
import org.shiming.host.app.FilingDesk;
import org.shiming.host.app.Outbox;

/** All pages of the user interface. */
public final class Pages {
    private final List<Page> all;

    /**
     * Makes the pages.
     *
     * @param doors logging in and out, tokens
     * @param desk case files
     * @param filing the dossier
     * @param electronic electronic service
     * @param outbox what waits for the suite
     */
    public Pages(Doors doors, Desk desk, FilingDesk filing, ElectronicService electronic, Outbox outbox) {
        all = List.of(new LoginPage(doors), new LogoutPage(doors), new TokenPage(doors.tokens()),
                new KeysPage(doors.tokens()), new StaticPage(), new HomePage(desk), new CasesPage(desk),
                new CasePage(desk, filing), new CaseLink(), new TextPage(desk), new DossierPage(desk, filing),
                new IssuePage(desk),
                new ServePage(desk), new SmsPage(desk, electronic), new PayPage(desk), new PerformPage(desk),
                new ScreenPage(), new OutboxPage(outbox));
    }

    List<Page> all() {
        return all;
    }
}
