package org.shiming.casesystem.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.EventAdmin;
import org.shiming.support.crypto.FieldCipher;
import org.shiming.support.feed.Fact;
import org.shiming.support.feed.Journal;
import org.shiming.support.feed.Publication;
import org.shiming.support.schema.SchemaReady;
import org.shiming.support.tx.Tx;

/** What this bundle keeps: its transactions, its journal and feed, and the cipher that seals content. */
@Component(service = Vault.class, configurationPid = CasesystemConfig.PID)
public final class Vault {
    /** The feed's name. */
    public static final String FEED = "casesystem";

    private final Tx tx;
    private final FieldCipher cipher;
    private final Publication publication;
    private final Journal journal;

    /**
     * Opens.
     *
     * @param ready the schema is up to date
     * @param factory of this bundle's unit
     * @param events where the bell hangs
     * @param config the key file
     * @throws IOException if the key file cannot be read or made
     */
    @Activate
    public Vault(@Reference(target = "(schema=" + SchemaMigration.SCHEMA + ")") SchemaReady ready,
            @Reference(target = "(osgi.unit.name=shiming-casesystem)") EntityManagerFactory factory,
            @Reference EventAdmin events, CasesystemConfig config) throws IOException {
        this(new Tx(factory), FieldCipher.ofFile(below(config.fieldKeyFile().strip())), events);
    }

    private static Path below(String file) {
        return Path.of(System.getProperty("karaf.base", "")).resolve(file);
    }

    Vault(Tx tx, FieldCipher cipher, EventAdmin events) {
        this.tx = tx;
        this.cipher = cipher;
        this.publication = new Publication(tx, SchemaMigration.SCHEMA, FEED, events);
        this.journal = new Journal(tx, publication::ring);
    }

    /** Closes. */
    @Deactivate
    public void close() {
        publication.close();
    }

    /** @return this bundle's transactions */
    public Tx tx() {
        return tx;
    }

    /** @return the journal, for commands of people */
    public Journal journal() {
        return journal;
    }

    /**
     * Changes something and writes the facts, in one transaction.
     *
     * @param work the change; the facts it returns are written with it
     */
    public void record(Function<EntityManager, List<Fact>> work) {
        boolean any = tx.write(em -> {
            List<Fact> facts = work.apply(em);
            Journal.append(em, facts);
            return !facts.isEmpty();
        });
        if (any) {
            publication.ring();
        }
    }

    /**
     * Changes something that is nobody's fact.
     *
     * @param work the change
     */
    public void change(Consumer<EntityManager> work) {
        tx.run(work);
    }

    byte[] seal(byte[] plain) {
        return cipher.encrypt(plain);
    }

    byte[] seal(String plain) {
        return cipher.encrypt(plain.getBytes(StandardCharsets.UTF_8));
    }

    byte[] open(byte[] sealed) {
        return cipher.decrypt(sealed);
    }

    String openText(byte[] sealed) {
        return new String(cipher.decrypt(sealed), StandardCharsets.UTF_8);
    }
}
