package org.shiming.dutylawyer.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.matters.Act;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.MessageId;
import org.shiming.dutylawyer.domain.Half;
import org.shiming.dutylawyer.domain.PersonState;
import org.shiming.dutylawyer.domain.ShiftState;
import org.shiming.dutylawyer.domain.Slot;
import org.shiming.dutylawyer.store.Rows;

/** 三.4(2): 主动对接市司法局、市律师协会落实律师值班释明，返聘…退休法官在司法释明中心坐班参与释明工作。 */
public class RosterTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();
    private Fixture f;

    @Before
    public void open() {
        f = new Fixture(folder.getRoot().toPath());
    }

    @After
    public void close() {
        f.close();
    }

    @Test
    public void lawyersAndRetiredJudgesAreRosteredByHalfDays() {
        f.shift("L001", Fixture.FRIDAY_AM);
        f.shift("R001", Fixture.FRIDAY_PM);
        RosterBook.Page page = f.book.page(Fixture.COORDINATOR, Fixture.WEDNESDAY, 7);
        assertEquals(List.of("2026-11-27-AM L001 待值班", "2026-11-27-PM R001 待值班"), page.cells().stream()
                .map(cell -> cell.shift().slot().key() + " " + cell.shift().person() + " " + cell.label()).toList());
        assertEquals(3, page.people().size());
    }

    @Test
    public void aSlotThatIsOverIsRefused() {
        assertEquals("SLOT_PAST", assign("L001", new Slot(Fixture.WEDNESDAY.minusDays(1), Half.PM)));
        f.at("2026-11-25T12:00:00");
        assertEquals("SLOT_PAST", assign("L001", Fixture.NOW_SLOT));
    }

    @Test
    public void aSlotThatRunsMayStillBeFilled() {
        f.at("2026-11-25T11:59:59");
        assertEquals("DONE", assign("L001", Fixture.NOW_SLOT));
    }

    @Test
    public void aFullSlotAndADoubleBookingAreRefused() {
        f.shift("L001", Fixture.FRIDAY_AM);
        assertEquals("PERSON_TAKEN", assign("L001", Fixture.FRIDAY_AM));
        assertEquals("SLOT_TAKEN", assign("L002", Fixture.FRIDAY_AM));
    }

    @Test
    public void whoIsSuspendedOutOfTermOrUnknownIsNotRostered() {
        f.people.state(f.act(Fixture.COORDINATOR), "L001", PersonState.SUSPENDED, "投诉核查").orFault();
        assertEquals("PERSON_NOT_ACTIVE", assign("L001", Fixture.FRIDAY_AM));
        assertEquals("PERSON_OUT_OF_TERM", assign("L002", new Slot(LocalDate.parse("2027-01-04"), Half.AM)));
        assertEquals("PERSON_UNKNOWN", assign("L999", Fixture.FRIDAY_AM));
    }

    @Test
    public void aRepeatedMessageIsAnsweredAlikeAndSeatsNobodyTwice() {
        Act act = f.act(Fixture.COORDINATOR);
        Rostered first = f.roster.assign(act, "L001", Fixture.FRIDAY_AM).orFault();
        assertEquals(first, f.roster.assign(act, "L001", Fixture.FRIDAY_AM).orFault());
        assertEquals("MESSAGE_ID_REUSED", Fixture.code(f.roster.assign(act, "L002", Fixture.FRIDAY_PM)));
        assertEquals(1, f.unit.tx().read(em -> Rows.shifts(em, "豫0481", Fixture.FRIDAY_AM)).size());
    }

    @Test
    public void aReleasedSeatIsFreeAgainAndStaysReadable() {
        String shift = f.shift("L001", Fixture.FRIDAY_AM);
        f.roster.release(f.act(Fixture.COORDINATOR), shift, "律所另有安排").orFault();
        assertEquals("SHIFT_STATE", Fixture.code(f.roster.release(f.act(Fixture.COORDINATOR), shift, "再撤")));
        assertEquals("DONE", assign("L002", Fixture.FRIDAY_AM));
        assertEquals(2, f.unit.tx().read(em -> Rows.shifts(em, "豫0481", Fixture.FRIDAY_AM)).size());
    }

    @Test
    public void anotherCourtsShiftIsUnknown() {
        String shift = f.shift("L001", Fixture.FRIDAY_AM);
        Act other = new Act(new MessageId("other"), Fixture.person("K001",
                org.shiming.api.identity.Role.COORDINATOR, "豫0402"));
        assertEquals("SHIFT_UNKNOWN", Fixture.code(f.roster.release(other, shift, "撤销")));
    }

    @Test
    public void coversMakeNoChain() {
        String first = f.shift("L001", Fixture.FRIDAY_AM);
        leave("L001", Fixture.FRIDAY_AM);
        String cover = f.roster.cover(f.act(Fixture.COORDINATOR), first, "L002").orFault().subject();
        leave("L002", Fixture.FRIDAY_AM);
        Rostered second = f.roster.cover(f.act(Fixture.COORDINATOR), cover, "R001").orFault();
        assertEquals("the second cover stands for the first shift, not for the first cover", first, second.before());
        assertEquals("COVER", second.kind());
    }

    @Test
    public void nobodyCoversTheOwnLeaveAndNothingIsCoveredTwice() {
        String first = f.shift("L001", Fixture.FRIDAY_AM);
        assertEquals("COVER_NOT_NEEDED", cover(first, "L002"));
        leave("L001", Fixture.FRIDAY_AM);
        assertEquals("PERSON_ON_LEAVE", cover(first, "L001"));
        assertEquals("DONE", cover(first, "L002"));
        assertEquals("COVER_NOT_NEEDED", cover(first, "R001"));
    }

    @Test
    public void leaveOpensShiftsAndKeepsNewOnesOut() {
        f.shift("L001", Fixture.FRIDAY_AM);
        f.shift("L001", Fixture.FRIDAY_PM);
        Leaves.Told told = leave("L001", Fixture.FRIDAY_PM);
        assertEquals(1, told.shifts());
        RosterBook.Page page = f.book.page(Fixture.COORDINATOR, Fixture.FRIDAY_PM.day(), 1);
        assertTrue(page.cells().stream().anyMatch(cell -> cell.shift().state() == ShiftState.ON_LEAVE && cell.open()));
        assertEquals(List.of(new RosterBook.Gap(Fixture.FRIDAY_PM, 1)), page.gaps());
        assertEquals("PERSON_ON_LEAVE", assign("L001", Fixture.FRIDAY_PM));
    }

    @Test
    public void aCancelledLeaveGivesUncoveredShiftsBack() {
        String covered = f.shift("L001", Fixture.FRIDAY_AM);
        f.shift("L001", Fixture.FRIDAY_PM);
        Leaves.Told leave = f.leaves.take(f.act(Fixture.YE), "L001", Fixture.FRIDAY_AM, Fixture.FRIDAY_PM, "开庭")
                .orFault();
        f.roster.cover(f.act(Fixture.COORDINATOR), covered, "L002").orFault();
        assertEquals(1, f.leaves.cancel(f.act(Fixture.YE), leave.subject()).orFault().shifts());
        assertEquals("LEAVE_UNKNOWN", Fixture.code(f.leaves.cancel(f.act(Fixture.YE), leave.subject())));
        assertEquals("PERSON_TAKEN", assign("L001", Fixture.FRIDAY_PM));
    }

    /** Found by the random walk: a leave that ends gives back one shift of a half-day, not two. */
    @Test
    public void aCancelledLeaveSeatsNobodyTwiceInAHalfDay() {
        String first = f.shift("L001", Fixture.FRIDAY_AM);
        Leaves.Told leave = leave("L001", Fixture.FRIDAY_AM);
        String cover = f.roster.cover(f.act(Fixture.COORDINATOR), first, "L002").orFault().subject();
        f.leaves.cancel(f.act(Fixture.COORDINATOR), leave.subject()).orFault();
        f.roster.release(f.act(Fixture.COORDINATOR), cover, "改由本人值班").orFault();
        f.shift("L001", Fixture.FRIDAY_AM);
        Leaves.Told again = leave("L001", Fixture.FRIDAY_AM);
        assertEquals(1, f.leaves.cancel(f.act(Fixture.COORDINATOR), again.subject()).orFault().shifts());
    }

    @Test
    public void nobodyTakesLeaveForOthersButTheCentre() {
        Outcome<Leaves.Told> others = f.leaves.take(f.act(Fixture.LUO), "L001", Fixture.FRIDAY_AM, Fixture.FRIDAY_AM,
                "代请");
        assertEquals("NOT_YOURS", Fixture.code(others));
        assertEquals(1, leave("L001", Fixture.FRIDAY_AM).summary().isEmpty() ? 0 : 1);
        assertEquals("SLOT_PAST", Fixture.code(f.leaves.take(f.act(Fixture.YE), "L001",
                new Slot(Fixture.WEDNESDAY.minusDays(2), Half.AM), new Slot(Fixture.WEDNESDAY.minusDays(1), Half.PM),
                "补假")));
    }

    private Leaves.Told leave(String person, Slot slot) {
        return f.leaves.take(f.act(Fixture.COORDINATOR), person, slot, slot, "开庭").orFault();
    }

    private String assign(String person, Slot slot) {
        return Fixture.code(f.roster.assign(f.act(Fixture.COORDINATOR), person, slot));
    }

    private String cover(String shift, String person) {
        return Fixture.code(f.roster.cover(f.act(Fixture.COORDINATOR), shift, person));
    }
}
