package org.shiming.supervision.app;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.event.EventAdmin;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.matters.Act;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.MessageId;
import org.shiming.api.value.PersonId;
import org.shiming.supervision.domain.Figure;
import org.shiming.supervision.domain.Indicators;
import org.shiming.support.testing.TestDatabase;

/** A database with the real schema, and the figures over it. */
public final class Fixture implements AutoCloseable {
    public static final Caller OFFICE = caller("T1", "审管办", Role.TRIAL_MANAGEMENT);
    public static final Caller LEADER = caller("L1", "", Role.COURT_LEADER);
    public static final Caller HEAD = caller("H1", "民庭", Role.DIVISION_HEAD);

    final Map<String, Object> configured = new HashMap<>();
    final TestDatabase database = new TestDatabase("shiming-supervision", "sm_supervision", "db/sm_supervision.xml");
    public final SupervisionUnit unit = new SupervisionUnit(database.factory(), quiet(),
            Clock.fixed(Instant.parse("2026-12-03T02:00:00Z"), ZoneId.of("Asia/Shanghai")), "sm_supervision");
    public final Settings settings = settings(configured);
    public final Gatherer gatherer = new Gatherer(unit, settings);
    public final Figures figures = new Figures(unit, gatherer);
    private int messages;

    static Caller caller(String id, String unit, Role role) {
        return new Caller(new PersonId(id), "某人", Set.of(role), new CourtCode(MemoryFeed.COURT), unit, false);
    }

    public Act act(Caller caller) {
        return new Act(new MessageId("m-" + ++messages), caller);
    }

    /** Reads a feed to its end, in small batches, and then has it installed. */
    public void follow(MemoryFeed feed) {
        read(feed, 7);
        gatherer.follow(feed);
    }

    void read(MemoryFeed feed, int batch) {
        Intake intake = new Intake(unit.tx(), feed, batch);
        boolean more = true;
        while (more) {
            more = intake.round();
        }
    }

    static Figures.Period november() {
        return period("2026-11-01", "2026-11-30", Optional.empty());
    }

    static Figures.Period period(String from, String to, Optional<String> unit) {
        return new Figures.Period(MemoryFeed.COURT, LocalDate.parse(from), LocalDate.parse(to), unit);
    }

    Figure figure(String code) {
        return figure(code, november());
    }

    Figure figure(String code, Figures.Period period) {
        return figures.all(period).get(Indicators.find(code).orElseThrow());
    }

    static Settings settings(Map<String, Object> configured) {
        return new Settings((Settings.Config) Proxy.newProxyInstance(Fixture.class.getClassLoader(),
                new Class<?>[]{Settings.Config.class},
                (proxy, method, arguments) -> configured.getOrDefault(method.getName(), method.getDefaultValue())));
    }

    private static EventAdmin quiet() {
        return (EventAdmin) Proxy.newProxyInstance(Fixture.class.getClassLoader(), new Class<?>[]{EventAdmin.class},
                (proxy, method, arguments) -> null);
    }

    @Override
    public void close() {
        gatherer.close();
        unit.stop();
        database.close();
    }
}
