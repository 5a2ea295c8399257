package org.shiming.dutylawyer.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.dutylawyer.app.Swaps.Answer;
import org.shiming.dutylawyer.domain.Half;
import org.shiming.dutylawyer.domain.Shift;
import org.shiming.dutylawyer.domain.Slot;
import org.shiming.dutylawyer.store.Rows;

/** 三.4(2): swaps of the roster, with acceptance. */
public class SwapTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();
    private Fixture f;
    private String mine;
    private String theirs;

    @Before
    public void open() {
        f = new Fixture(folder.getRoot().toPath());
        mine = f.shift("L001", Fixture.FRIDAY_AM);
        theirs = f.shift("L002", Fixture.FRIDAY_PM);
    }

    @After
    public void close() {
        f.close();
    }

    @Test
    public void nothingIsSwappedUntilTheOtherAccepts() {
        String swap = propose();
        assertEquals(Map.of(Fixture.FRIDAY_AM, "L001", Fixture.FRIDAY_PM, "L002"), holders());
        assertEquals("NOT_YOURS", answer(Fixture.YE, swap, Answer.ACCEPT));
        assertEquals("DONE", answer(Fixture.LUO, swap, Answer.ACCEPT));
        assertEquals(Map.of(Fixture.FRIDAY_AM, "L002", Fixture.FRIDAY_PM, "L001"), holders());
        assertEquals("both former shifts stay as history", 4,
                f.unit.tx().read(em -> Rows.shifts(em, "豫0481", Fixture.FRIDAY_AM.day(), Fixture.FRIDAY_AM.day()))
                        .size());
    }

    @Test
    public void aSwappedShiftIsNotSwappedAgain() {
        f.swaps.answer(f.act(Fixture.LUO), propose(), Answer.ACCEPT).orFault();
        String third = f.shift("R001", new Slot(Fixture.FRIDAY_AM.day().plusDays(3), Half.AM));
        String swapped = current("L002");
        assertEquals("SHIFT_SWAPPED_BEFORE",
                Fixture.code(f.swaps.propose(f.act(Fixture.LUO), swapped, third, "再换")));
        assertEquals("SHIFT_SWAPPED_BEFORE",
                Fixture.code(f.swaps.propose(f.act(Fixture.GONG), third, swapped, "再换")));
        assertEquals("SHIFT_STATE", Fixture.code(f.swaps.propose(f.act(Fixture.YE), mine, third, "换旧班次")));
    }

    @Test
    public void aCoverIsNotSwapped() {
        f.leaves.take(f.act(Fixture.YE), "L001", Fixture.FRIDAY_AM, Fixture.FRIDAY_AM, "开庭").orFault();
        String cover = f.roster.cover(f.act(Fixture.COORDINATOR), mine, "R001").orFault().subject();
        assertEquals("SHIFT_IS_COVER", Fixture.code(f.swaps.propose(f.act(Fixture.GONG), cover, theirs, "换")));
    }

    @Test
    public void oneProposalPerShift() {
        propose();
        assertEquals("SWAP_PENDING", Fixture.code(f.swaps.propose(f.act(Fixture.LUO), theirs, mine, "反向")));
    }

    @Test
    public void aSwapIsAnsweredOnce() {
        String swap = propose();
        assertEquals("DONE", answer(Fixture.LUO, swap, Answer.DECLINE));
        assertEquals("SWAP_SETTLED", answer(Fixture.LUO, swap, Answer.ACCEPT));
        assertEquals("SWAP_SETTLED", answer(Fixture.YE, swap, Answer.WITHDRAW));
        assertEquals("SWAP_UNKNOWN", answer(Fixture.YE, "no-such", Answer.WITHDRAW));
        assertEquals("DONE", answer(Fixture.YE, propose(), Answer.WITHDRAW));
    }

    @Test
    public void aProposalLapsesWhenItsShiftIsReleased() {
        String swap = propose();
        f.roster.release(f.act(Fixture.COORDINATOR), theirs, "调整").orFault();
        assertEquals("SWAP_SETTLED", answer(Fixture.LUO, swap, Answer.ACCEPT));
        assertTrue(f.book.proposals(Fixture.COORDINATOR).isEmpty());
    }

    @Test
    public void leaveTakenSinceTheProposalStandsAgainstIt() {
        String swap = propose();
        f.leaves.take(f.act(Fixture.YE), "L001", Fixture.FRIDAY_PM, Fixture.FRIDAY_PM, "开庭").orFault();
        assertEquals("PERSON_ON_LEAVE", answer(Fixture.LUO, swap, Answer.ACCEPT));
        assertEquals("nothing was half swapped", Map.of(Fixture.FRIDAY_AM, "L001", Fixture.FRIDAY_PM, "L002"),
                holders());
    }

    @Test
    public void aBegunShiftIsNotSwapped() {
        String swap = propose();
        f.at("2026-11-27T08:30:00");
        assertEquals("SLOT_PAST", answer(Fixture.LUO, swap, Answer.ACCEPT));
    }

    @Test
    public void theCentreMayActForSomebodyAndItIsMarked() {
        Swaps.Swapped proposed = f.swaps.propose(f.act(Fixture.COORDINATOR), mine, theirs, "统筹").orFault();
        assertTrue(proposed.onBehalf());
        assertTrue(f.swaps.answer(f.act(Fixture.COORDINATOR), proposed.subject(), Answer.ACCEPT).orFault().onBehalf());
    }

    @Test
    public void onlyOwnShiftsAreOfferedAndOnlyToOthers() {
        assertEquals("NOT_YOURS", Fixture.code(f.swaps.propose(f.act(Fixture.GONG), mine, theirs, "换")));
        String second = f.shift("L001", new Slot(Fixture.FRIDAY_AM.day().plusDays(3), Half.AM));
        assertEquals("SWAP_SAME", Fixture.code(f.swaps.propose(f.act(Fixture.YE), mine, second, "换")));
    }

    @Test
    public void aProposalIsSeenByBothAndByTheCentreOnly() {
        propose();
        assertEquals(1, f.book.proposals(Fixture.YE).size());
        assertEquals(1, f.book.proposals(Fixture.LUO).size());
        assertEquals(0, f.book.proposals(Fixture.GONG).size());
        assertFalse(f.book.proposals(Fixture.COORDINATOR).isEmpty());
    }

    private String propose() {
        return f.swaps.propose(f.act(Fixture.YE), mine, theirs, "当天开庭").orFault().subject();
    }

    private String answer(org.shiming.api.identity.Caller caller, String swap, Answer answer) {
        return Fixture.code(f.swaps.answer(f.act(caller), swap, answer));
    }

    private List<Shift> held() {
        return f.unit.tx().read(em -> Rows.values(Rows.shifts(em, "豫0481", Fixture.FRIDAY_AM.day(),
                Fixture.FRIDAY_AM.day()))).stream().filter(Shift::holds).toList();
    }

    private Map<Slot, String> holders() {
        return held().stream().collect(Collectors.toMap(Shift::slot, Shift::person));
    }

    private String current(String person) {
        return held().stream().filter(shift -> shift.person().equals(person)).findFirst().orElseThrow().id();
    }
}
