package org.shiming.itests.running;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;

import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.keyverifier.AcceptAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;

/** Karaf's shell over SSH: one command in, its whole output out. */
public final class KarafShell {
    private static final Duration LOGIN = Duration.ofSeconds(20);

    private final int port;
    private final String user;
    private final String password;

    KarafShell(int port, String user, String password) {
        this.port = port;
        this.user = user;
        this.password = password;
    }

    /** Runs one command and waits up to a minute for its end. */
    public String run(String command) {
        return run(command, Duration.ofMinutes(1));
    }

    /** Runs one command and waits for its end. */
    public String run(String command, Duration limit) {
        try (SshClient client = SshClient.setUpDefaultClient()) {
            client.setServerKeyVerifier(AcceptAllServerKeyVerifier.INSTANCE);
            client.start();
            try (ClientSession session = client.connect(user, "127.0.0.1", port).verify(LOGIN).getSession()) {
                session.addPasswordIdentity(password);
                session.auth().verify(LOGIN);
                return run(session, command, limit);
            }
        } catch (IOException e) {
            throw new IllegalStateException("Karaf's shell did not take: " + command, e);
        }
    }

    private String run(ClientSession session, String command, Duration limit) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ChannelExec channel = session.createExecChannel(command)) {
            channel.setOut(out);
            channel.setErr(out);
            channel.open().verify(LOGIN);
            if (channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), limit).contains(ClientChannelEvent.TIMEOUT)) {
                throw new IllegalStateException("no end within " + limit + " of: " + command);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
