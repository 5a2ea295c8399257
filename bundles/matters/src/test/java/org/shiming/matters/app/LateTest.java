package org.shiming.matters.app;

import static org.junit.Assert.assertEquals;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Test;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentServiceObjects;

public class LateTest {
    private final Late<String> late = new Late<>();

    @Test
    public void aContributionIsGotOnlyWhenItIsUsedAndOnlyOnce() {
        Contribution one = new Contribution("a");
        late.add(one);
        assertEquals("not while the kernel is being made", 0, one.got.get());
        assertEquals(List.of("a"), late.get());
        assertEquals(List.of("a"), late.get());
        assertEquals(1, one.got.get());
    }

    @Test
    public void whatGoesIsGivenBack() {
        Contribution used = new Contribution("a");
        Contribution unused = new Contribution("b");
        late.add(used);
        late.get();
        late.add(unused);
        late.remove(used);
        late.remove(unused);
        late.remove(unused);
        assertEquals(List.of(), late.get());
        assertEquals(1, used.given.get());
        assertEquals(0, unused.given.get());
    }

    @Test
    public void whatCannotBeHadYetIsAskedForAgain() {
        Contribution one = new Contribution(null);
        late.add(one);
        assertEquals(List.of(), late.get());
        one.service = "a";
        assertEquals(List.of("a"), late.get());
    }

    private static final class Contribution implements ComponentServiceObjects<String> {
        private final AtomicInteger got = new AtomicInteger();
        private final AtomicInteger given = new AtomicInteger();
        private final ServiceReference<String> reference = reference();
        private String service;

        Contribution(String service) {
            this.service = service;
        }

        @Override
        public String getService() {
            got.incrementAndGet();
            return service;
        }

        @Override
        public void ungetService(String given) {
            this.given.incrementAndGet();
        }

        @Override
        public ServiceReference<String> getServiceReference() {
            return reference;
        }

        @SuppressWarnings("unchecked")
        private static ServiceReference<String> reference() {
            return (ServiceReference<String>) Proxy.newProxyInstance(LateTest.class.getClassLoader(),
                    new Class<?>[]{ServiceReference.class}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "compareTo" -> Integer.compare(System.identityHashCode(proxy),
                            System.identityHashCode(arguments[0]));
                    case "equals" -> proxy == arguments[0];
                    case "hashCode" -> System.identityHashCode(proxy);
                    default -> throw new UnsupportedOperationException(method.getName());
                    });
        }
    }
}
