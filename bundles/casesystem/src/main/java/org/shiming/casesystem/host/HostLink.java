package org.shiming.casesystem.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.cxf.Bus;
import org.apache.cxf.configuration.security.AuthorizationPolicy;
import org.apache.cxf.endpoint.Client;
import org.apache.cxf.feature.AbstractFeature;
import org.apache.cxf.interceptor.InterceptorProvider;
import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.staxutils.StaxUtils;
import org.apache.cxf.transports.http.configuration.HTTPClientPolicy;

/**
 * A CXF feature for a client of the host: credentials, time limits per operation, limits on what the host may answer,
 * tolerance for elements that a later version of the host adds. Set up in Blueprint; never logs what it holds.
 */
public final class HostLink extends AbstractFeature {
    private static final Set<String> DELIVERIES = Set.of("fileDocument", "reportOutcome");
    private static final String MAX_ANSWER_CHARACTERS = "20000000";
    private static final String MAX_CHILDREN = "20000";
    private static final String MAX_DEPTH = "50";

    private final AuthorizationPolicy credentials = new AuthorizationPolicy();
    private final long connectMillis;
    private final long receiveMillis;
    private final long deliveryReceiveMillis;

    /**
     * A link.
     *
     * @param user HTTP Basic user, empty for none
     * @param password its password, used if there is no file
     * @param passwordFile a file that holds the password alone, relative to Karaf's folder; empty for none; read now
     * @param connectMillis how long to wait for a connection
     * @param receiveMillis how long to wait for the answer to a question
     * @param deliveryReceiveMillis how long to wait for a receipt: a scan of 20 MiB takes its time
     * @throws IOException if the password file cannot be read
     */
    public HostLink(String user, String password, String passwordFile, long connectMillis, long receiveMillis,
            long deliveryReceiveMillis) throws IOException {
        this.connectMillis = positive("connectTimeoutMillis", connectMillis);
        this.receiveMillis = positive("receiveTimeoutMillis", receiveMillis);
        this.deliveryReceiveMillis = positive("deliveryTimeoutMillis", deliveryReceiveMillis);
        if (!user.isBlank()) {
            credentials.setAuthorizationType("Basic");
            credentials.setUserName(user);
            credentials.setPassword(passwordFile.isBlank() ? password : read(passwordFile.strip()));
        }
    }

    @Override
    public void initialize(Client client, Bus bus) {
        // An unknown element is a newer host, not an error; what is missing is found by whoever reads the answer.
        client.getEndpoint().put("set-jaxb-validation-event-handler", "false");
        client.getEndpoint().put(StaxUtils.MAX_XML_CHARACTERS, MAX_ANSWER_CHARACTERS);
        client.getEndpoint().put(StaxUtils.MAX_CHILD_ELEMENTS, MAX_CHILDREN);
        client.getEndpoint().put(StaxUtils.MAX_ELEMENT_DEPTH, MAX_DEPTH);
        // CXF would log each failure with a stack trace, and the host's words with it; who calls logs it once, without.
        FaultListener quiet = (failure, description, message) -> false;
        client.getEndpoint().put(FaultListener.class.getName(), quiet);
        super.initialize(client, bus);
    }

    @Override
    protected void initializeProvider(InterceptorProvider provider, Bus bus) {
        provider.getOutInterceptors().add(new Policies());
        provider.getInInterceptors().add(new AnswerLimit());
    }

    private static String read(String file) throws IOException {
        return Files.readString(Path.of(System.getProperty("karaf.base", "")).resolve(file)).strip();
    }

    private static long positive(String key, long millis) {
        if (millis < 1) {
            throw new IllegalArgumentException("org.shiming.casesystem: " + key + " must be at least 1, not " + millis);
        }
        return millis;
    }

    /** Puts the policies on each message: unlike a proxy's request context this is safe for many threads. */
    private final class Policies extends AbstractPhaseInterceptor<Message> {
        Policies() {
            super(Phase.SETUP);
        }

        @Override
        public void handleMessage(Message message) {
            String operation = message.getExchange().getBindingOperationInfo().getName().getLocalPart();
            long receive = DELIVERIES.contains(operation) ? deliveryReceiveMillis : receiveMillis;
            HTTPClientPolicy policy = new HTTPClientPolicy();
            policy.setConnectionTimeout(connectMillis);
            policy.setReceiveTimeout(receive);
            policy.setAllowChunking(false);
            policy.setAutoRedirect(false);
            policy.setVersion("1.1");
            message.put(HTTPClientPolicy.class, policy);
            message.put(AnswerLimit.MILLIS, receive);
            message.put(AuthorizationPolicy.class, credentials);
        }
    }
}
