package org.shiming.endpoint.ws;

import java.io.IOException;
import java.util.Set;
import javax.servlet.http.HttpServletResponse;
import javax.xml.namespace.QName;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.binding.soap.interceptor.AbstractSoapInterceptor;
import org.apache.cxf.headers.Header;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.shiming.api.identity.Caller;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.door.spi.Call;
import org.shiming.door.spi.SystemUsers;
import org.shiming.endpoint.app.CallGuard;
import org.shiming.endpoint.app.FaultJson;
import org.shiming.endpoint.domain.FaultView;
import org.shiming.endpoint.domain.TokenFreshness;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Who calls, when the door has left it open: a WS-Security UsernameToken with the password as text, checked against
 * the same realm as HTTP Basic. Without one the call ends here, before its body is read.
 */
final class UsernameTokens extends AbstractSoapInterceptor {
    private static final String WSSE = "http://docs.oasis-open.org/wss/2004/01/"
            + "oasis-200401-wss-wssecurity-secext-1.0.xsd";
    private static final String WSU = "http://docs.oasis-open.org/wss/2004/01/"
            + "oasis-200401-wss-wssecurity-utility-1.0.xsd";
    private static final String TEXT = "http://docs.oasis-open.org/wss/2004/01/"
            + "oasis-200401-wss-username-token-profile-1.0#PasswordText";
    private static final QName SECURITY = new QName(WSSE, "Security");
    private static final Refusal NOBODY = Refusal.of(FaultKind.UNAUTHENTICATED, "LOGIN_REQUIRED",
            "未提供身份凭据：请使用 HTTP Basic、客户端证书或 WS-Security UsernameToken；本次未处理。");
    private static final Refusal MALFORMED = Refusal.of(FaultKind.UNAUTHENTICATED, "CREDENTIALS_WRONG",
            "UsernameToken 不完整，或口令类型不是 PasswordText；本次未处理。");
    private static final Refusal STALE = Refusal.of(FaultKind.UNAUTHENTICATED, "TOKEN_STALE",
            "UsernameToken 缺少 Nonce、Created，或已过期、已使用过；本次未处理。");

    private final CallGuard guard;
    private final SystemUsers users;
    private final TokenFreshness freshness;

    UsernameTokens(CallGuard guard, SystemUsers users, TokenFreshness freshness) {
        super(Phase.PRE_PROTOCOL);
        this.guard = guard;
        this.users = users;
        this.freshness = freshness;
    }

    @Override
    public Set<QName> getUnderstoodHeaders() {
        return Set.of(SECURITY);
    }

    @Override
    public void handleMessage(SoapMessage message) {
        Call call = guard.call();
        boolean reads = "GET".equals(message.get(Message.HTTP_REQUEST_METHOD));
        if (reads || call.caller().known()) {
            return;
        }
        Outcome<Caller> outcome = identify(message, call.remote());
        if (outcome instanceof Outcome.Refused<Caller> refused) {
            refuse(message, call, refused.refusal());
        } else {
            call.authenticated(outcome.orFault());
        }
    }

    private Outcome<Caller> identify(SoapMessage message, String remote) {
        Header header = message.getHeader(SECURITY);
        Element token = header != null && header.getObject() instanceof Element security
                ? child(security, WSSE, "UsernameToken")
                : null;
        if (token == null) {
            return Outcome.refused(NOBODY);
        }
        Element name = child(token, WSSE, "Username");
        Element password = child(token, WSSE, "Password");
        if (name == null || password == null || !Set.of("", TEXT).contains(password.getAttribute("Type"))) {
            return Outcome.refused(MALFORMED);
        }
        Element nonce = child(token, WSSE, "Nonce");
        Element created = child(token, WSU, "Created");
        if (!freshness.accept(text(nonce), text(created))) {
            return Outcome.refused(STALE);
        }
        return users.check(text(name), password.getTextContent().toCharArray(), remote);
    }

    /** Answered without an envelope: the Basic Profile wants status 500 for one with a fault. */
    private static void refuse(SoapMessage message, Call call, Refusal refusal) {
        call.outcome(refusal.code());
        HttpServletResponse response = (HttpServletResponse) message.get(AbstractHTTPDestination.HTTP_RESPONSE);
        byte[] body = FaultJson.of(FaultView.of(refusal));
        response.setStatus(refusal.kind().status());
        response.setContentType(FaultJson.TYPE);
        if (refusal.kind() == FaultKind.UNAUTHENTICATED) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"shiming\", charset=\"UTF-8\"");
        }
        response.setContentLength(body.length);
        try {
            response.getOutputStream().write(body);
        } catch (IOException gone) {
            throw new Fault(gone);
        }
        message.getInterceptorChain().abort();
    }

    private static Element child(Element parent, String namespace, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())
                    && namespace.equals(element.getNamespaceURI())) {
                return element;
            }
        }
        return null;
    }

    private static String text(Element element) {
        return element == null ? "" : element.getTextContent().strip();
    }
}
