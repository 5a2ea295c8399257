package org.shiming.host.screen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.shiming.host.app.Tokens;

/** The public key under which tokens are signed. */
final class KeysPage implements Page {
    private final Tokens tokens;

    KeysPage(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public String path() {
        return "/jwks.json";
    }

    @Override
    public boolean open() {
        return true;
    }

    @Override
    public void get(Exchange x) throws IOException {
        x.send(200, "application/jwk-set+json", tokens.publicSet().getBytes(StandardCharsets.UTF_8));
    }
}
