package org.shiming.host.screen;

/** Logging out, here and of the suite: its cookie lives at the same origin under its published name. */
final class LogoutPage implements Page {
    private final Doors doors;

    LogoutPage(Doors doors) {
        this.doors = doors;
    }

    @Override
    public String path() {
        return "/logout";
    }

    @Override
    public void post(Exchange x) {
        doors.sessions().close(x.session().id());
        x.response().addHeader("Set-Cookie",
                HostServlet.COOKIE + "=; Path=/host; Max-Age=0; HttpOnly; SameSite=Strict");
        forgetSuite(x);
        x.redirect("/host/login");
    }

    /** The next person at this desk must not act under the last one's name. */
    static void forgetSuite(Exchange x) {
        for (String path : new String[]{"/", "/shiming"}) {
            x.response().addHeader("Set-Cookie",
                    "shiming_session=; Path=" + path + "; Max-Age=0; HttpOnly; SameSite=Strict");
        }
    }
}
