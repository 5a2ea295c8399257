package org.shiming.ledger.app.office;

import java.io.IOException;
import java.nio.file.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.shiming.ledger.app.LedgerConfig;

/** The ledger's key, as the configuration names its file: beside the other keys in {@code etc} if it names none. */
@Component(service = LedgerKey.class, configurationPid = LedgerConfig.PID)
public final class LedgerKey {
    private final Signer signer;

    /**
     * Made by Declarative Services.
     *
     * @param config names the file
     * @throws IOException if the file cannot be read or made
     */
    @Activate
    public LedgerKey(LedgerConfig config) throws IOException {
        this.signer = Signer.ofFile(config.keyFile().isBlank()
                ? Path.of(System.getProperty("karaf.etc", "."), "shiming-ledger.key")
                : Path.of(config.keyFile()));
    }

    /** @return signs and verifies */
    public Signer signer() {
        return signer;
    }
}
