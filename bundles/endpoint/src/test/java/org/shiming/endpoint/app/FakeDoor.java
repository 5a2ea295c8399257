package org.shiming.endpoint.app;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.shiming.api.identity.Caller;
import org.shiming.door.spi.Call;
import org.shiming.door.spi.Claim;
import org.shiming.door.spi.CurrentCall;
import org.shiming.door.spi.Gate;
import org.shiming.door.spi.Gates;
import org.shiming.door.spi.Sessions;

/** A door that writes down what is asked of it. */
final class FakeDoor implements Gates, CurrentCall, Sessions, Call {
    final List<String> steps = new ArrayList<>();
    final List<String> operations = new ArrayList<>();
    final List<String> outcomes = new ArrayList<>();
    Optional<String> csrf = Optional.empty();
    private Caller caller = Caller.NOBODY;

    BundleContext bundle() {
        return (BundleContext) Proxy.newProxyInstance(FakeDoor.class.getClassLoader(),
                new Class<?>[]{BundleContext.class}, (proxy, called, arguments) -> switch (called.getName()) {
                case "registerService" -> registration();
                case "getBundle" -> Proxy.newProxyInstance(FakeDoor.class.getClassLoader(),
                        new Class<?>[]{Bundle.class}, (bundle, method, none) -> 7L);
                default -> throw new UnsupportedOperationException(called.getName());
                });
    }

    private Object registration() {
        steps.add("register");
        return Proxy.newProxyInstance(FakeDoor.class.getClassLoader(), new Class<?>[]{ServiceRegistration.class},
                (proxy, called, none) -> {
                    steps.add(called.getName());
                    return null;
                });
    }

    @Override
    public Gate claim(Claim claim) {
        steps.add("claim " + claim.name());
        return new Gate() {
            @Override
            public void open() {
                steps.add("open");
            }

            @Override
            public void close() {
                steps.add("close");
            }

            @Override
            public boolean awaitIdle(Duration limit) {
                return steps.add("idle");
            }

            @Override
            public void release() {
                steps.add("release");
            }
        };
    }

    @Override
    public void refused(Claim claim, String reason) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Call> find() {
        return Optional.of(this);
    }

    @Override
    public Grant grant(Caller granted) {
        return new Grant("granted " + granted.id().value(), "secret", Instant.EPOCH);
    }

    @Override
    public Optional<String> csrf() {
        return csrf;
    }

    @Override
    public String end() {
        return "cleared";
    }

    @Override
    public String reference() {
        return "test";
    }

    @Override
    public Caller caller() {
        return caller;
    }

    @Override
    public String remote() {
        return "127.0.0.1";
    }

    @Override
    public void authenticated(Caller proven) {
        caller = proven;
    }

    @Override
    public void operation(String operation) {
        operations.add(operation);
    }

    @Override
    public void caseNumber(String caseNumber) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void messageId(String messageId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void outcome(String code) {
        outcomes.add(code);
    }
}
