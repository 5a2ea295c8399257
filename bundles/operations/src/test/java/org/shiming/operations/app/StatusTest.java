package org.shiming.operations.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.List;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.junit.Before;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.shiming.api.channel.ExplanationChannel;
import org.shiming.api.endpoint.WebEndpoint;
import org.shiming.api.feed.Feed;
import org.shiming.api.feed.FeedEntry;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.PersonId;

public class StatusTest {
    private static final long MATTERS = 2;

    private final FakeFramework framework = new FakeFramework();
    private final FakeComponents components = new FakeComponents();
    private FakeFramework.FakeBundle matters;

    @Before
    public void theSuite() {
        framework.bundle(1, "org.apache.felix.scr");
        matters = framework.bundle(MATTERS, "org.shiming.matters");
    }

    @Test
    public void itShowsOurBundlesWithTheirStateAndNobodyElses() {
        matters.state = Bundle.RESOLVED;
        assertTrue(line("org.shiming.matters"), line("org.shiming.matters").endsWith("RESOLVED (stopped)"));
        assertFalse(page().contains("felix"));
    }

    @Test
    public void everyStateOfABundleHasAWord() {
        String[] words = {"UNINSTALLED", "INSTALLED (not resolved)", "RESOLVED (stopped)", "STARTING", "STOPPING",
            "ACTIVE"};
        for (int i = 0; i < words.length; i++) {
            matters.state = 1 << i;
            assertTrue(words[i], line("org.shiming.matters").endsWith(" " + words[i]));
        }
    }

    @Test
    public void aMissingGroundServiceIsNamed() {
        assertTrue(line("CourtCalendar").endsWith("缺 MISSING"));
        assertTrue(line("Remedies").endsWith("缺 MISSING"));
    }

    @Test
    public void aComponentSaysWhatItWaitsFor() {
        ComponentConfigurationDTO waiting = components.component(MATTERS, "org.shiming.matters.app.Kernel", 0, "1..1",
                "static");
        FakeComponents.lacks(waiting, "schema", "(schema=sm_matters)");
        assertTrue(page(), page().contains("org.shiming.matters.app.Kernel 缺 schema (schema=sm_matters)"));
    }

    @Test
    public void aComponentThatFailedToStartSaysWhyInOneLine() {
        ComponentConfigurationDTO failed = components.component(MATTERS, "org.shiming.matters.app.Kernel", 0, "1..1",
                "static");
        failed.state = ComponentConfigurationDTO.FAILED_ACTIVATION;
        failed.failure = "clockToleranceSeconds is -1\n\tat some.Class";
        assertTrue(page(), page().contains("启动失败: clockToleranceSeconds is -1\n"));
        assertFalse(page(), page().contains("some.Class"));
    }

    @Test
    public void nothingMissingIsSaid() {
        components.component(1, "somebody.else", 0, "1..1", "static");
        assertTrue(page(), page().contains("missing references\n  无 none"));
    }

    @Test
    public void servicesAndFeedsAreListed() {
        framework.service(5, MATTERS, WebEndpoint.class, new RehearserTest.Published("matters"), "");
        framework.service(6, MATTERS, Feed.class, new Counted(42), "");
        assertTrue(line("services").endsWith("[matters]"));
        assertTrue(line("feeds").endsWith("[matters@42]"));
    }

    @Test
    public void aModeIsInstalledOnlyWhileItsChannelIsThere() {
        String mode = ExplanationMode.DUTY_LAWYER.label();
        assertTrue(line(mode).endsWith("未安装 not installed"));
        framework.service(7, MATTERS, ExplanationChannel.class, new Lawyers(), "");
        assertTrue(line(mode).endsWith(": 已安装"));
    }

    @Test
    public void oneFailingHealthCheckDoesNotHideTheOthers() {
        framework.service(8, MATTERS, HealthCheck.class, () -> {
            throw new IllegalStateException("broken");
        }, "broken");
        framework.service(9, MATTERS, HealthCheck.class, () -> new Result(Result.Status.OK, "数据库正常"), "matters");
        assertTrue(line("broken"), line("broken").contains("CRITICAL"));
        assertTrue(line("  matters"), line("  matters").contains("OK | 数据库正常"));
    }

    @Test
    public void aFeedThatFailsIsShownByItsBundle() {
        framework.service(6, MATTERS, Feed.class, new Counted(-1), "");
        assertTrue(line("feeds").endsWith("[org.shiming.matters?]"));
    }

    @Test
    public void aServiceThatHasJustGoneIsLeftOut() {
        framework.service(5, MATTERS, WebEndpoint.class, null, "");
        assertEquals(1, page().lines().filter(line -> line.startsWith("服务 services")).count());
    }

    private String page() {
        return String.join("\n", new Status(framework.context(), components.seen()).lines()) + "\n";
    }

    private String line(String part) {
        return page().lines().filter(line -> line.contains(part)).findFirst().orElse("no line with " + part);
    }

    /** A feed that knows how long it is, or fails. */
    private record Counted(long latest) implements Feed {
        @Override
        public String name() {
            return "matters";
        }

        @Override
        public long latest() {
            if (latest < 0) {
                throw new IllegalStateException("the database is away");
            }
            return latest;
        }

        @Override
        public List<FeedEntry> read(long after, int max) {
            return List.of();
        }
    }

    /** Lawyers on duty. */
    private static final class Lawyers implements ExplanationChannel {
        @Override
        public ExplanationMode mode() {
            return ExplanationMode.DUTY_LAWYER;
        }

        @Override
        public String providedBy() {
            return "duty-lawyer";
        }

        @Override
        public List<PersonId> available(CourtCode court, Instant at) {
            return List.of();
        }
    }
}
