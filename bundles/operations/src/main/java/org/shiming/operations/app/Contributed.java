package org.shiming.operations.app;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks what plug-ins contribute, guarded: one that fails or hangs must not hide the others. */
final class Contributed {
    private static final Logger LOG = LoggerFactory.getLogger(Contributed.class);

    /** Longer than any honest answer, shorter than an operator's patience. */
    private static final int LIMIT_SECONDS = 5;

    private Contributed() {}

    /** All services of a type. */
    static <T> Collection<ServiceReference<T>> references(BundleContext context, Class<T> type) {
        return references(context, type, null);
    }

    /** The services of a type that a filter chooses. */
    static <T> Collection<ServiceReference<T>> references(BundleContext context, Class<T> type, String filter) {
        try {
            return context.getServiceReferences(type, filter);
        } catch (InvalidSyntaxException bug) {
            throw new IllegalStateException("a constant filter is wrong: " + filter, bug);
        }
    }

    /** What one service answers; empty if it has gone, fails, or takes longer than the limit. */
    static <T, R> Optional<R> ask(BundleContext context, ServiceReference<T> reference, Function<T, R> question) {
        FutureTask<R> asked = new FutureTask<>(() -> {
            T service = context.getService(reference);
            try {
                return service == null ? null : question.apply(service);
            } finally {
                context.ungetService(reference);
            }
        });
        Thread asking = new Thread(asked, "shiming-operations");
        asking.setDaemon(true);
        asking.start();
        try {
            return Optional.ofNullable(asked.get(LIMIT_SECONDS, TimeUnit.SECONDS));
        } catch (ExecutionException failed) {
            LOG.warn("{} does not answer", reference, failed.getCause());
        } catch (TimeoutException slow) {
            asking.interrupt();
            LOG.warn("{} does not answer within {} s", reference, LIMIT_SECONDS);
        } catch (InterruptedException interrupted) {
            asking.interrupt();
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    /** What every service of a type answers, sorted; one that fails is shown by its bundle and a question mark. */
    static <T> List<String> names(BundleContext context, Class<T> type, Function<T, String> name) {
        return references(context, type).stream()
                .map(reference -> ask(context, reference, name).orElseGet(() -> unanswered(reference)))
                .filter(Objects::nonNull).sorted().toList();
    }

    private static String unanswered(ServiceReference<?> reference) {
        return reference.getBundle() == null ? null : reference.getBundle().getSymbolicName() + "?";
    }
}
