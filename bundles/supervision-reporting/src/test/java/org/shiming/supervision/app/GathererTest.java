package org.shiming.supervision.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.felix.hc.api.Result;
import org.junit.After;
import org.junit.Test;
import org.shiming.api.identity.Role;
import org.shiming.api.outcome.Outcome;

/** Feeds that come and go, settings, health, and who sees which unit. */
public class GathererTest {
    private final Fixture fixture = new Fixture();

    @After
    public void close() {
        fixture.close();
    }

    @Test
    public void onlyFeedsThatAreUnderstoodAreFollowedAndNeverItsOwn() {
        fixture.gatherer.follow(new MemoryFeed("supervision-reporting"));
        fixture.gatherer.follow(new MemoryFeed("duty-lawyer"));
        fixture.gatherer.follow(new MemoryFeed("reception"));
        assertEquals(Set.of("reception"), fixture.gatherer.installed());
    }

    @Test
    public void aFeedThatWasReplacedDoesNotTakeItsSuccessorAway() {
        MemoryFeed old = new MemoryFeed("reception");
        MemoryFeed fresh = new MemoryFeed("reception");
        fixture.gatherer.follow(old);
        fixture.gatherer.follow(fresh);
        fixture.gatherer.leave(old);
        assertEquals(Set.of("reception"), fixture.gatherer.installed());
        fixture.gatherer.leave(fresh);
        assertEquals(Set.of(), fixture.gatherer.installed());
    }

    @Test
    public void healthIsWellWhenAllIsCountedAndNamesWhatIsNotInstalled() {
        fixture.follow(new MemoryFeed("matters"));
        Result result = new SupervisionHealth(fixture.gatherer).execute();
        assertEquals(Result.Status.OK, result.getStatus());
        assertTrue(result.toString(), result.toString().contains("来源 reception 未安装"));
    }

    @Test
    public void aBadSettingIsNamed() {
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(Map.of("batchEntries", 0),
                Map.of("pollSeconds", 3601), Map.of("courtName", " "))) {
            String key = wrong.keySet().iterator().next();
            IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
                    () -> Fixture.settings(wrong));
            assertTrue(refused.getMessage(), refused.getMessage().startsWith("org.shiming.supervision: " + key));
        }
    }

    @Test
    public void aHeadSeesTheOwnDivisionAndLeadersTheWholeCourt() {
        assertEquals(Outcome.done(Optional.of("民庭")), Reach.unit(Fixture.HEAD, Optional.empty()));
        assertEquals(Outcome.done(Optional.empty()), Reach.unit(Fixture.LEADER, Optional.empty()));
        assertEquals(Outcome.done(Optional.of("刑庭")), Reach.unit(Fixture.OFFICE, Optional.of("刑庭")));
    }

    @Test
    public void aHeadDoesNotSeeAnotherDivisionNorAJudgeAnything() {
        for (Outcome<?> outcome : List.of(Reach.unit(Fixture.HEAD, Optional.of("刑庭")),
                Reach.unit(Fixture.caller("J1", "民庭", Role.JUDGE), Optional.empty()),
                Reach.unit(Fixture.caller("H2", "", Role.DIVISION_HEAD), Optional.empty()))) {
            assertEquals("UNIT_NOT_YOURS", ((Outcome.Refused<?>) outcome).refusal().code());
        }
    }
}
