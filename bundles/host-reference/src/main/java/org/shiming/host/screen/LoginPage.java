package org.shiming.host.screen;

import java.io.IOException;
import org.shiming.host.app.Session;
import org.shiming.host.domain.Refused;

/** Logging in. */
final class LoginPage implements Page {
    private final Doors doors;

    LoginPage(Doors doors) {
        this.doors = doors;
    }

    @Override
    public String path() {
        return "/login";
    }

    @Override
    public boolean open() {
        return true;
    }

    @Override
    public void get(Exchange x) throws IOException {
        if (x.loggedIn()) {
            x.redirect(next(x));
        } else {
            x.html(200, form(x, ""));
        }
    }

    @Override
    public void post(Exchange x) throws IOException {
        try {
            Session session = doors.logins().login(x.param("login"), x.raw("password"));
            if (x.loggedIn()) {
                doors.sessions().close(x.session().id());
            }
            LogoutPage.forgetSuite(x);
            x.response().addHeader("Set-Cookie", HostServlet.COOKIE + "=" + session.id()
                    + "; Path=/host; HttpOnly; SameSite=Strict" + (doors.secureCookies() ? "; Secure" : ""));
            x.redirect(next(x));
        } catch (Refused e) {
            x.html(403, form(x, e.getMessage()));
        }
    }

    /** Only back into this system, never elsewhere. */
    private static String next(Exchange x) {
        String wanted = x.param("next");
        return wanted.matches("/host/[^\\\\\\p{Cntrl}]*") ? wanted : "/host/";
    }

    private static String form(Exchange x, String problem) {
        return Frame.page(x, "登录", html -> {
            html.open("form", "method", "post", "action", "/host/login", "class", "card narrow");
            if (!problem.isEmpty()) {
                html.add("p", problem, "class", "problem", "role", "alert");
            }
            html.hidden("next", x.param("next"));
            html.add("label", "用户名", "for", "login").single("input", "id", "login", "name", "login", "autocomplete",
                    "username", "required", "", "value", x.param("login"));
            html.add("label", "密码", "for", "password").single("input", "id", "password", "name", "password", "type",
                    "password", "autocomplete", "current-password", "required", "");
            html.add("button", "登录", "type", "submit").close();
        });
    }
}
