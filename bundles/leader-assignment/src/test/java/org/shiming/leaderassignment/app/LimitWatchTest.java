package org.shiming.leaderassignment.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.calendar.OpenDeadlines;
import org.shiming.leaderassignment.domain.Step;
import org.shiming.leaderassignment.domain.StepKind;

public class LimitWatchTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();
    private Fixture fixture;

    @Before
    public void open() {
        fixture = new Fixture(folder.getRoot().toPath());
    }

    @After
    public void close() {
        fixture.close();
    }

    @Test
    public void dueTodayIsNotOverdueAndTheDayAfterIsToldOnce() {
        String item = fixture.assigned();
        fixture.now = Instant.parse("2026-11-11T02:00:00Z");
        fixture.limits.round();
        assertEquals(0, fixture.item(item).count(StepKind.ESCALATE));
        assertEquals(1, fixture.item(item).count(StepKind.REMIND));
        fixture.now = Instant.parse("2026-11-12T02:00:00Z");
        fixture.limits.round();
        fixture.limits.round();
        List<Step> told = fixture.item(item).steps().stream().filter(step -> step.kind() == StepKind.ESCALATE).toList();
        assertEquals(1, told.size());
        assertTrue(told.get(0).text(), told.get(0).text().startsWith("甄别已超期"));
        assertEquals(1, fixture.listing.page(Fixture.STAFF, AssigningTest.all()).overdue());
    }

    @Test
    public void nobodyIsRemindedAtNight() {
        String item = fixture.assigned();
        fixture.now = Instant.parse("2026-11-11T16:00:00Z");
        fixture.limits.round();
        assertEquals(0, fixture.item(item).count(StepKind.REMIND));
        assertEquals(0, fixture.item(item).count(StepKind.ESCALATE));
    }

    @Test
    public void aLimitThatTheCalendarCouldNotTellIsNamedLater() {
        fixture.calendarMissing = true;
        String item = fixture.assigned();
        assertEquals(Optional.empty(), fixture.listing.one(Fixture.STAFF, item).orFault().owed().get(0).dueOn());
        fixture.limits.round();
        fixture.calendarMissing = false;
        fixture.limits.round();
        assertEquals("2026-11-11", fixture.unit.tx().read(em -> em
                .find(org.shiming.leaderassignment.store.ItemRow.class, item).dueOn()));
    }

    @Test
    public void aNewlyConfirmedYearMovesOpenLimitsAndSaysWhich() {
        fixture.calendarMissing = true;
        fixture.assigned();
        fixture.calendarMissing = false;
        OpenItems open = new OpenItems(fixture.unit, fixture.book);
        List<OpenDeadlines.Changed> changed = open.recompute();
        assertEquals(1, changed.size());
        assertEquals("院领导交办 交办〔2026〕1号", changed.get(0).what());
        assertEquals(Optional.empty(), changed.get(0).before());
        assertEquals("2026-11-11", changed.get(0).after().orElseThrow().toString());
        assertEquals(List.of(), open.recompute());
        assertEquals("leader-assignment", open.name());
    }
}
