package org.shiming.operations.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.shiming.api.endpoint.WebEndpoint;
import org.shiming.operations.domain.Cascade;
import org.shiming.operations.domain.Rehearsal;

/** Reads from the framework what an update would do; changes nothing. */
@Component(service = Rehearser.class)
public final class Rehearser {
    private final BundleContext context;
    private final Components components;

    /**
     * @param context this bundle's
     * @param components the component runtime
     */
    @Activate
    public Rehearser(BundleContext context, @Reference ServiceComponentRuntime components) {
        this(context, Components.of(components));
    }

    Rehearser(BundleContext context, Components components) {
        this.context = context;
        this.components = components;
    }

    /**
     * Rehearses the update of a bundle.
     *
     * @param name its symbolic name, with or without {@code org.shiming.}, or its id
     * @return the rehearsal, empty if there is no such bundle
     */
    public Optional<Rehearsal> rehearse(String name) {
        return find(name).map(this::rehearse);
    }

    private Rehearsal rehearse(Bundle bundle) {
        FrameworkWiring wiring = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
        Set<Bundle> going = new HashSet<>(wiring.getDependencyClosure(List.of(bundle)));
        going.add(bundle);
        Set<Long> ids = going.stream().map(Bundle::getBundleId).collect(Collectors.toSet());
        Set<Long> services = going.stream().flatMap(b -> registered(b).stream()).map(Rehearser::id)
                .collect(Collectors.toSet());
        Cascade cascade = Cascade.of(components.parts(), ids, services);
        List<String> refreshed = going.stream().filter(b -> !b.equals(bundle)).map(Bundle::getSymbolicName).toList();
        return new Rehearsal(bundle.getSymbolicName(), refreshed, cascade.restarted(), cascade.rebound(),
                held(going, cascade.away()));
    }

    /** A service is held while it is away itself, and while the bundle that publishes it is. */
    private List<String> held(Set<Bundle> going, Set<Long> away) {
        List<String> names = new ArrayList<>();
        for (ServiceReference<WebEndpoint> reference : Contributed.references(context, WebEndpoint.class)) {
            Bundle[] users = reference.getUsingBundles();
            boolean published = users != null && Arrays.stream(users).anyMatch(going::contains);
            if (published || away.contains(id(reference))) {
                Contributed.ask(context, reference, WebEndpoint::name)
                        .ifPresent(name -> names.add("/shiming/*/" + name));
            }
        }
        return names;
    }

    private static Long id(ServiceReference<?> reference) {
        return (Long) reference.getProperty(Constants.SERVICE_ID);
    }

    private static Collection<ServiceReference<?>> registered(Bundle bundle) {
        ServiceReference<?>[] references = bundle.getRegisteredServices();
        return references == null ? List.of() : Arrays.asList(references);
    }

    private Optional<Bundle> find(String name) {
        return Arrays.stream(context.getBundles()).filter(b -> name.equals(b.getSymbolicName())
                || ("org.shiming." + name).equals(b.getSymbolicName()) || name.equals(Long.toString(b.getBundleId())))
                .findFirst();
    }
}
