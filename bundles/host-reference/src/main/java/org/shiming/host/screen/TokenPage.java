package org.shiming.host.screen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.shiming.host.app.Tokens;

/**
 * The hand-over to the suite: a signed token for the person of this session, as text. The published contract asks for a
 * bare POST: the session's cookie (SameSite=Strict) and the origin check guard it, and nothing is changed.
 */
final class TokenPage implements Page {
    private final Tokens tokens;

    TokenPage(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public String path() {
        return "/token";
    }

    @Override
    public void post(Exchange x) throws IOException {
        x.send(200, "text/plain; charset=utf-8", tokens.token(x.person()).getBytes(StandardCharsets.UTF_8));
    }
}
