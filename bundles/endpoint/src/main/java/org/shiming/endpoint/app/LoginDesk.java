package org.shiming.endpoint.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.shiming.api.identity.Caller;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.door.spi.Call;
import org.shiming.door.spi.Claim;
import org.shiming.door.spi.CurrentCall;
import org.shiming.door.spi.Gate;
import org.shiming.door.spi.Gates;
import org.shiming.door.spi.LoginHandler;
import org.shiming.door.spi.Sessions;
import org.shiming.endpoint.domain.FaultView;
import org.shiming.endpoint.domain.HostTokens;
import org.shiming.endpoint.store.TokenStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Exchanges the host's token for a login, once; tells a page who is logged in; logs out. */
@Component(service = LoginDesk.class, immediate = true)
public final class LoginDesk implements LoginHandler {
    private static final Logger LOG = LoggerFactory.getLogger(LoginDesk.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Gates gates;
    private final CurrentCall calls;
    private final Sessions sessions;
    private final HostTokens tokens;
    private final HostKeys keys;
    private final Clock clock = Clock.systemUTC();
    private final Duration drain;
    private final BundleContext bundle;
    private Gate gate;
    private ServiceRegistration<LoginHandler> registration;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, //
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile TokenStore used;

    /**
     * @param bundle this bundle
     * @param settings keys and names
     * @param gates the door's gates
     * @param calls the request at hand
     * @param sessions the door's logins
     */
    @Activate
    public LoginDesk(BundleContext bundle, @Reference EndpointSettings settings, @Reference Gates gates,
            @Reference CurrentCall calls, @Reference Sessions sessions) {
        EndpointConfig config = settings.values();
        this.bundle = bundle;
        this.gates = gates;
        this.calls = calls;
        this.sessions = sessions;
        this.tokens = new HostTokens(config.tokenIssuer(), config.tokenAudience(), clock);
        this.keys = new HostKeys(Arrays.stream(config.hostKeyFiles().split(",")).map(String::strip)
                .map(LoginDesk::file).toList());
        this.drain = Duration.ofSeconds(config.drainSeconds());
    }

    /** For tests. */
    void store(TokenStore store) {
        used = store;
    }

    /** Opens. */
    @Activate
    public void open() {
        gate = gates.claim(new Claim(Claim.LOGIN, "1", "登录", bundle.getBundle().getBundleId(), 0));
        registration = bundle.registerService(LoginHandler.class, this, null);
        gate.open();
    }

    /** Closes; who comes meanwhile is held by the door. */
    @Deactivate
    public void close() {
        gate.close();
        gate.awaitIdle(drain);
        registration.unregister();
        gate.release();
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Call call = calls.find().orElseThrow(() -> new IllegalStateException("a login that did not come by the door"));
        boolean logout = request.getRequestURI().endsWith("/logout");
        call.operation(logout ? "logout" : "POST".equals(request.getMethod()) ? "login" : "who");
        if (logout) {
            response.setHeader("Set-Cookie", sessions.end());
            write(response, 200, JSON.writeValueAsBytes(Map.of()));
        } else if ("POST".equals(request.getMethod())) {
            enter(call, request, response);
        } else {
            who(call, response);
        }
    }

    private void who(Call call, HttpServletResponse response) throws IOException {
        Optional<String> csrf = sessions.csrf();
        if (csrf.isPresent()) {
            write(response, 200, JSON.writeValueAsBytes(welcome(call.caller(), csrf.get())));
        } else {
            refuse(call, response,
                    Refusal.of(FaultKind.UNAUTHENTICATED, "LOGIN_REQUIRED", "尚未登录或登录已过期，请从审判业务系统重新进入。"));
        }
    }

    private void enter(Call call, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Outcome<HostTokens.Accepted> checked = tokens.check(token(request), keys.keys()).then(this::once);
        if (checked instanceof Outcome.Refused<HostTokens.Accepted> refused) {
            refuse(call, response, refused.refusal());
            return;
        }
        Caller caller = checked.orFault().caller();
        call.authenticated(caller);
        Sessions.Grant grant = sessions.grant(caller);
        response.setHeader("Set-Cookie", grant.cookie());
        Map<String, Object> answer = welcome(caller, grant.csrf());
        answer.put("expires", grant.expires().toString());
        write(response, 200, JSON.writeValueAsBytes(answer));
    }

    private Outcome<HostTokens.Accepted> once(HostTokens.Accepted token) {
        TokenStore store = used;
        Instant now = clock.instant();
        try {
            if (store == null) {
                return away();
            }
            if (!store.use(token.id(), token.expires(), now)) {
                return Outcome.refused(
                        Refusal.of(FaultKind.UNAUTHENTICATED, "TOKEN_USED", "登录凭据已使用过，请从审判业务系统重新进入。"));
            }
            return Outcome.done(token);
        } catch (SQLException failure) {
            LOG.error("a login could not be granted: the database does not answer", failure);
            return away();
        }
    }

    private static Outcome<HostTokens.Accepted> away() {
        return Outcome.refused(Refusal.of(FaultKind.UNAVAILABLE, "LOGIN_UNAVAILABLE", "暂时无法登录，请稍后重试。"));
    }

    private static String token(HttpServletRequest request) throws IOException {
        try {
            JsonNode body = JSON.readTree(request.getInputStream());
            return body.path("token").textValue();
        } catch (JsonProcessingException malformed) {
            return null;
        }
    }

    private static Map<String, Object> welcome(Caller caller, String csrf) {
        Map<String, Object> who = new LinkedHashMap<>();
        who.put("id", caller.id().value());
        who.put("name", caller.name());
        who.put("roles", caller.roles().stream().map(Enum::name).sorted().toList());
        who.put("court", caller.court().value());
        who.put("unit", caller.unit());
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("csrf", csrf);
        answer.put("caller", who);
        return answer;
    }

    private static void refuse(Call call, HttpServletResponse response, Refusal refusal) throws IOException {
        call.outcome(refusal.code());
        FaultView fault = FaultView.of(refusal);
        if (fault.status() == 503) {
            response.setHeader("Retry-After", "2");
        }
        write(response, fault.status(), FaultJson.of(fault));
    }

    private static void write(HttpServletResponse response, int status, byte[] bytes) throws IOException {
        response.setStatus(status);
        response.setContentType(FaultJson.TYPE);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static Path file(String path) {
        boolean etc = path.startsWith("etc/") && System.getProperty("karaf.etc") != null;
        return etc ? Path.of(System.getProperty("karaf.etc")).resolve(path.substring(4))
                : Path.of(System.getProperty("karaf.base", ".")).resolve(path);
    }
}
