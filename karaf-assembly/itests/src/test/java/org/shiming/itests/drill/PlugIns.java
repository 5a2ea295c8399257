package org.shiming.itests.drill;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import javax.annotation.security.RolesAllowed;
import javax.jws.WebMethod;
import javax.jws.WebService;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.shiming.api.channel.ExplanationChannel;
import org.shiming.api.endpoint.WebEndpoint;
import org.shiming.api.feed.Feed;
import org.shiming.api.feed.FeedEntry;
import org.shiming.api.identity.Role;
import org.shiming.api.screen.Screen;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.PersonId;

/** Plug-ins of somebody else, one per SPI, each built on the api alone; none needs the class around it. */
final class PlugIns {
    /** What all of them are called. */
    static final String NAME = "drill";
    /** The case that the facts are about. */
    static final String CASE = "（2026）豫0481民初990001号";
    /** How many facts there are. */
    static final int FACTS = 3;

    private PlugIns() {}

    /** Contributes a service. */
    public static final class Service implements BundleActivator {
        @Override
        public void start(BundleContext context) {
            context.registerService(WebEndpoint.class, new Endpoint(), null);
        }

        @Override
        public void stop(BundleContext context) {
            // The framework takes the registration back.
        }

        /** The service as the publisher sees it. */
        public static final class Endpoint implements WebEndpoint {
            private final Bean bean = new Bean();

            @Override
            public String name() {
                return NAME;
            }

            @Override
            public String version() {
                return "1.0";
            }

            @Override
            public Object bean() {
                return bean;
            }
        }

        /** The bean. */
        @WebService(name = "Drill", serviceName = "drill", targetNamespace = "urn:shiming:drill:1")
        @Path("/")
        @Produces("application/json")
        public static class Bean {
            /** @return a word */
            @WebMethod
            @GET
            @Path("hello")
            @RolesAllowed("HOST_SYSTEM")
            public Word hello() {
                Word word = new Word();
                word.text = "你好";
                return word;
            }
        }

        /** A word. */
        public static class Word {
            /** The word. */
            public String text;
        }
    }

    /** Contributes a screen. */
    public static final class Panel implements BundleActivator, Screen {
        @Override
        public void start(BundleContext context) {
            context.registerService(Screen.class, this, null);
        }

        @Override
        public void stop(BundleContext context) {
            // The framework takes the registration back.
        }

        @Override
        public String id() {
            return NAME;
        }

        @Override
        public Slot slot() {
            return Slot.CASE_PANEL;
        }

        @Override
        public String title() {
            return "演练";
        }

        @Override
        public Set<Role> roles() {
            return Set.of(Role.JUDGE);
        }

        @Override
        public int order() {
            return 900;
        }

        @Override
        public String module() {
            return "drill.js";
        }
    }

    /** Contributes the mode that the system property names. */
    public static final class Channel implements BundleActivator, ExplanationChannel {
        private ExplanationMode mode;

        @Override
        public void start(BundleContext context) {
            mode = ExplanationMode.valueOf(System.getProperty("drill.mode"));
            context.registerService(ExplanationChannel.class, this, null);
        }

        @Override
        public void stop(BundleContext context) {
            // The framework takes the registration back.
        }

        @Override
        public ExplanationMode mode() {
            return mode;
        }

        @Override
        public String providedBy() {
            return NAME;
        }

        @Override
        public List<PersonId> available(CourtCode court, Instant at) {
            return List.of();
        }
    }

    /** Contributes facts. */
    public static final class Facts implements BundleActivator, Feed {
        @Override
        public void start(BundleContext context) {
            context.registerService(Feed.class, this, null);
        }

        @Override
        public void stop(BundleContext context) {
            // The framework takes the registration back.
        }

        @Override
        public String name() {
            return NAME;
        }

        @Override
        public List<FeedEntry> read(long after, int max) {
            return LongStream.rangeClosed(after + 1, Math.min(FACTS, after + max)).mapToObj(Facts::fact).toList();
        }

        @Override
        public long latest() {
            return FACTS;
        }

        static FeedEntry fact(long position) {
            return new FeedEntry(position, "drill-" + position, "DRILL_FACT", Instant.parse("2026-11-23T02:00:00Z"),
                    "豫0481", CASE, "drill", "{\"v\":1,\"subject\":\"drill-" + position + "\",\"summary\":\"演练\"}");
        }
    }
}
