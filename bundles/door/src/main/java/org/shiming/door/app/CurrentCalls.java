package org.shiming.door.app;

import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.CurrentCaller;
import org.shiming.door.domain.Session;
import org.shiming.door.spi.Call;
import org.shiming.door.spi.CurrentCall;

/** Remembers which request each thread serves; the filter sets it and always clears it. */
@Component(service = {CurrentCaller.class, CurrentCall.class, CurrentCalls.class})
public final class CurrentCalls implements CurrentCaller, CurrentCall {
    /** A request as the door itself knows it. */
    public interface Guest extends Call {
        /** @return the login that came with it, null if none */
        Session session();

        /** @return whether the connection is encrypted */
        boolean secure();
    }

    private final ThreadLocal<Guest> current = new ThreadLocal<>();

    @Override
    public Caller get() {
        Guest call = current.get();
        return call == null ? Caller.NOBODY : call.caller();
    }

    @Override
    public Optional<Call> find() {
        return Optional.ofNullable(current.get());
    }

    /** @return this thread's login, empty if none */
    public Optional<Session> session() {
        return Optional.ofNullable(current.get()).map(Guest::session);
    }

    /** @return whether this thread's request came over an encrypted connection */
    public boolean secure() {
        Guest call = current.get();
        return call != null && call.secure();
    }

    /** @param call what this thread serves from now on */
    public void enter(Guest call) {
        current.set(call);
    }

    /** This thread serves no request any more. */
    public void leave() {
        current.remove();
    }
}
