package org.shiming.operations.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
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
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.SatisfiedReferenceDTO;
import org.shiming.api.endpoint.WebEndpoint;
import org.shiming.operations.domain.Rehearsal;

/** Reads from the framework what an update would do; changes nothing. */
@Component(service = Rehearser.class)
public final class Rehearser {
    private final BundleContext context;
    private final ServiceComponentRuntime components;

    /**
     * @param context this bundle's
     * @param components the component runtime
     */
    @Activate
    public Rehearser(BundleContext context, @Reference ServiceComponentRuntime components) {
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
        List<String> refreshed = wiring.getDependencyClosure(List.of(bundle)).stream().filter(b -> !b.equals(bundle))
                .map(Bundle::getSymbolicName).collect(Collectors.toList());
        List<String> restarted = new ArrayList<>();
        List<String> rebound = new ArrayList<>();
        Set<Long> services = serviceIds(bundle);
        for (ComponentDescriptionDTO description : components.getComponentDescriptionDTOs()) {
            if (description.bundle.id != bundle.getBundleId()) {
                sort(description, services, restarted, rebound);
            }
        }
        return new Rehearsal(bundle.getSymbolicName(), refreshed, restarted, rebound, addresses(bundle));
    }

    private void sort(ComponentDescriptionDTO description, Set<Long> services, List<String> restarted,
            List<String> rebound) {
        for (ComponentConfigurationDTO configuration : components.getComponentConfigurationDTOs(description)) {
            for (SatisfiedReferenceDTO bound : configuration.satisfiedReferences) {
                if (Arrays.stream(bound.boundServices).anyMatch(service -> services.contains(service.id))) {
                    boolean survives = survives(description, bound);
                    (survives ? rebound : restarted).add(description.name + " (" + bound.name + ")");
                }
            }
        }
    }

    private static boolean survives(ComponentDescriptionDTO description, SatisfiedReferenceDTO bound) {
        for (ReferenceDTO reference : description.references) {
            if (reference.name.equals(bound.name)) {
                boolean optional = reference.cardinality.startsWith("0");
                boolean others = bound.boundServices.length > 1;
                return "dynamic".equals(reference.policy) && (optional || others);
            }
        }
        return false;
    }

    private static Set<Long> serviceIds(Bundle bundle) {
        return registered(bundle).stream().map(r -> (Long) r.getProperty(Constants.SERVICE_ID))
                .collect(Collectors.toSet());
    }

    private List<String> addresses(Bundle bundle) {
        List<String> names = new ArrayList<>();
        for (ServiceReference<?> reference : registered(bundle)) {
            if (Arrays.asList((String[]) reference.getProperty(Constants.OBJECTCLASS))
                    .contains(WebEndpoint.class.getName())) {
                WebEndpoint endpoint = (WebEndpoint) context.getService(reference);
                if (endpoint != null) {
                    names.add("/shiming/*/" + endpoint.name());
                    context.ungetService(reference);
                }
            }
        }
        return names;
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
