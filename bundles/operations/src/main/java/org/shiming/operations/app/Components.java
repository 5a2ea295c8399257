package org.shiming.operations.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.osgi.framework.dto.ServiceReferenceDTO;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.SatisfiedReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;
import org.shiming.operations.domain.Part;

/** The components that Declarative Services runs, or would run if nothing were missing. */
final class Components {
    private final Supplier<Collection<ComponentDescriptionDTO>> described;
    private final Function<ComponentDescriptionDTO, Collection<ComponentConfigurationDTO>> configured;

    Components(Supplier<Collection<ComponentDescriptionDTO>> described,
            Function<ComponentDescriptionDTO, Collection<ComponentConfigurationDTO>> configured) {
        this.described = described;
        this.configured = configured;
    }

    static Components of(ServiceComponentRuntime runtime) {
        return new Components(() -> runtime.getComponentDescriptionDTOs(), runtime::getComponentConfigurationDTOs);
    }

    /** Everything that runs, as the rehearsal needs to know it. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (ComponentDescriptionDTO description : described.get()) {
            for (ComponentConfigurationDTO configuration : configured.apply(description)) {
                parts.add(part(description, configuration));
            }
        }
        return parts;
    }

    /** What components whose names begin so wait for, or why they do not start; a line each. */
    List<String> missing(String prefix) {
        List<String> lines = new ArrayList<>();
        for (ComponentDescriptionDTO description : described.get()) {
            if (description.name.startsWith(prefix)) {
                configured.apply(description).forEach(c -> lines.addAll(missing(description.name, c)));
            }
        }
        return lines;
    }

    private static List<String> missing(String name, ComponentConfigurationDTO configuration) {
        List<String> lines = new ArrayList<>();
        for (UnsatisfiedReferenceDTO reference : configuration.unsatisfiedReferences) {
            lines.add(name + " 缺 " + reference.name + (reference.target == null ? "" : " " + reference.target));
        }
        if (configuration.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
            lines.add(name + " 启动失败: " + firstLine(configuration.failure));
        }
        return lines;
    }

    private static Part part(ComponentDescriptionDTO description, ComponentConfigurationDTO configuration) {
        Set<Long> offers = configuration.service == null ? Set.of() : Set.of(configuration.service.id);
        List<Part.Need> needs = Arrays.stream(configuration.satisfiedReferences)
                .map(bound -> need(description, bound)).toList();
        return new Part(description.name, description.bundle.id, offers, needs);
    }

    private static Part.Need need(ComponentDescriptionDTO description, SatisfiedReferenceDTO bound) {
        Set<Long> services = services(bound.boundServices);
        for (ReferenceDTO reference : description.references) {
            if (reference.name.equals(bound.name)) {
                return new Part.Need(bound.name, "dynamic".equals(reference.policy),
                        reference.cardinality.startsWith("0"), services);
            }
        }
        return new Part.Need(bound.name, false, false, services);
    }

    private static Set<Long> services(ServiceReferenceDTO[] bound) {
        return bound == null ? Set.of() : Arrays.stream(bound).map(service -> service.id).collect(Collectors.toSet());
    }

    private static String firstLine(String text) {
        return text == null ? "" : text.lines().findFirst().orElse("");
    }
}
