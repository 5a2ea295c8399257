package org.shiming.operations.app;

import java.util.Map;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.hooks.weaving.WeavingHook;

/** The weaver of Aries JPA gets a transformer at every start of a unit and never gives one back. */
final class Weaver {
    private static final String ARIES = "JPAWeavingHook";

    private Weaver() {}

    /** Takes the bundle's transformers out; its classes were woven at build time. */
    static void forget(BundleContext context, Bundle bundle) {
        for (ServiceReference<WeavingHook> reference : hooks(context)) {
            WeavingHook hook = context.getService(reference);
            if (hook != null && hook.getClass().getSimpleName().equals(ARIES)) {
                synchronized (hook) {
                    Hidden.of(hook.getClass(), hook, "registeredTransformers", Map.class).remove(bundle);
                }
            }
            context.ungetService(reference);
        }
    }

    private static Iterable<ServiceReference<WeavingHook>> hooks(BundleContext context) {
        try {
            return context.getServiceReferences(WeavingHook.class, null);
        } catch (InvalidSyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
