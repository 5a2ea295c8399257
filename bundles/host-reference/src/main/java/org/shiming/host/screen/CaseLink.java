package org.shiming.host.screen;

/** The short address of a case: /host/case/ and its number. */
final class CaseLink implements Page {
    @Override
    public String path() {
        return "/case/";
    }

    @Override
    public void get(Exchange x) {
        x.redirect(CasePage.address(x.path().substring(path().length())));
    }
}
