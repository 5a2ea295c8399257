package org.shiming.operations.app;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.framework.dto.BundleDTO;
import org.osgi.framework.dto.ServiceReferenceDTO;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.SatisfiedReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/** Components as Declarative Services tells of them. */
final class FakeComponents {
    private final Map<ComponentDescriptionDTO, ComponentConfigurationDTO> components = new LinkedHashMap<>();

    /** A component with one reference: bound to services, or missing if there are none. */
    ComponentConfigurationDTO component(long bundle, String name, long offers, String cardinality, String policy,
            long... bound) {
        ComponentDescriptionDTO description = new ComponentDescriptionDTO();
        description.name = name;
        description.bundle = new BundleDTO();
        description.bundle.id = bundle;
        ReferenceDTO reference = new ReferenceDTO();
        reference.name = "it";
        reference.cardinality = cardinality;
        reference.policy = policy;
        description.references = new ReferenceDTO[]{reference};
        ComponentConfigurationDTO configuration = new ComponentConfigurationDTO();
        configuration.state = ComponentConfigurationDTO.ACTIVE;
        configuration.service = offers == 0 ? null : service(offers);
        configuration.satisfiedReferences = new SatisfiedReferenceDTO[]{satisfied(bound)};
        configuration.unsatisfiedReferences = new UnsatisfiedReferenceDTO[0];
        components.put(description, configuration);
        return configuration;
    }

    static void lacks(ComponentConfigurationDTO configuration, String reference, String target) {
        UnsatisfiedReferenceDTO missing = new UnsatisfiedReferenceDTO();
        missing.name = reference;
        missing.target = target;
        configuration.unsatisfiedReferences = new UnsatisfiedReferenceDTO[]{missing};
        configuration.state = ComponentConfigurationDTO.UNSATISFIED_REFERENCE;
    }

    Components seen() {
        return new Components(components::keySet, description -> List.of(components.get(description)));
    }

    private static SatisfiedReferenceDTO satisfied(long... bound) {
        SatisfiedReferenceDTO satisfied = new SatisfiedReferenceDTO();
        satisfied.name = "it";
        satisfied.boundServices = Arrays.stream(bound).mapToObj(FakeComponents::service)
                .toArray(ServiceReferenceDTO[]::new);
        return satisfied;
    }

    private static ServiceReferenceDTO service(long id) {
        ServiceReferenceDTO service = new ServiceReferenceDTO();
        service.id = id;
        return service;
    }
}
