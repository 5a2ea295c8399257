package org.shiming.api.endpoint;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A service offered to other systems and to the plug-in's own screens. A plug-in registers one; the bundle
 * {@code endpoint} publishes its bean as SOAP at {@code /shiming/soap/<name>} and as JSON with OpenAPI 3 at
 * {@code /shiming/json/<name>}. Absent: 404, or 503 with Retry-After while it is being updated.
 *
 * <p>The bean is annotated with {@code javax.jws} and {@code javax.ws.rs}; every operation carries
 * {@link javax.annotation.security.RolesAllowed} with names of {@link org.shiming.api.identity.Role}, or the service is
 * not published. It is called by many threads at once. Refusals leave it as
 * {@link org.shiming.api.outcome.ServiceFault} or {@link org.shiming.api.outcome.InvalidValue}.
 */
@ConsumerType
public interface WebEndpoint {
    /** @return the bundle's name, which is the address's last part: lower case, digits, hyphens */
    String name();

    /** @return the contract's version, such as {@code 1.0} */
    String version();

    /** @return the bean, the same at every call */
    Object bean();
}
