package org.shiming.dutylawyer.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.identity.Caller;
import org.shiming.api.outcome.Outcome;
import org.shiming.dutylawyer.domain.Half;
import org.shiming.dutylawyer.domain.Leave;
import org.shiming.dutylawyer.domain.Shift;
import org.shiming.dutylawyer.domain.ShiftOrigin;
import org.shiming.dutylawyer.domain.ShiftState;
import org.shiming.dutylawyer.domain.Slot;
import org.shiming.dutylawyer.store.LeaveRow;
import org.shiming.dutylawyer.store.Rows;
import org.shiming.dutylawyer.store.ShiftRow;

/**
 * Random walks over everything that changes a roster: whatever is tried in whichever order, the rules hold after
 * it.
 */
public class RosterWalkTest {
    private static final List<String> PEOPLE = List.of("L001", "L002", "R001");
    private static final LocalDate FROM = Fixture.WEDNESDAY;
    private static final int DAYS = 5;
    private static final int STEPS = 250;
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();
    private final Map<String, Integer> answers = new TreeMap<>();
    private Fixture f;
    private Random random;

    @Before
    public void open() {
        f = new Fixture(folder.getRoot().toPath(), Map.of("seatsPerHalfDay", 2));
    }

    @After
    public void close() {
        f.close();
    }

    @Test
    public void noOrderOfAssigningSwappingLeavingAndCoveringBreaksTheRoster() {
        random = new Random(20261125);
        for (int step = 0; step < STEPS; step++) {
            String code = Fixture.code(step());
            answers.merge(code, 1, Integer::sum);
            check();
        }
        for (String met : List.of("DONE", "PERSON_TAKEN", "PERSON_ON_LEAVE", "SHIFT_STATE", "COVER_NOT_NEEDED")) {
            assertTrue(met + " was never met: " + answers, answers.containsKey(met));
        }
    }

    private Outcome<?> step() {
        String person = any(PEOPLE);
        Caller self = Map.of("L001", Fixture.YE, "L002", Fixture.LUO, "R001", Fixture.GONG).get(person);
        Slot slot = new Slot(FROM.plusDays(random.nextInt(DAYS)), random.nextBoolean() ? Half.AM : Half.PM);
        switch (random.nextInt(9)) {
        case 0, 1, 2 :
            return f.roster.assign(f.act(Fixture.COORDINATOR), person, slot);
        case 3 :
            return f.leaves.take(f.act(self), person, slot, slot, "开庭");
        case 4 :
            List<LeaveRow> leaves = f.unit.tx().read(em -> Rows.leaves(em, "豫0481", java.util.Optional.empty(), FROM));
            return f.leaves.cancel(f.act(Fixture.COORDINATOR),
                    leaves.isEmpty() ? "none" : any(leaves).leave().id());
        case 5 :
            return f.roster.cover(f.act(Fixture.COORDINATOR), anyShift(), person);
        case 6 :
            return f.roster.release(f.act(Fixture.COORDINATOR), anyShift(), "调整");
        case 7 :
            return f.swaps.propose(f.act(Fixture.COORDINATOR), anyHeld(), anyHeld(), "换班");
        default :
            List<RosterBook.Proposal> open = f.book.proposals(Fixture.COORDINATOR);
            return f.swaps.answer(f.act(Fixture.COORDINATOR), open.isEmpty() ? "none" : any(open).id(),
                    any(List.of(Swaps.Answer.ACCEPT, Swaps.Answer.ACCEPT, Swaps.Answer.DECLINE)));
        }
    }

    private void check() {
        List<Shift> all = shifts();
        Map<String, Shift> byId = all.stream().collect(Collectors.toMap(Shift::id, shift -> shift));
        List<Shift> held = all.stream().filter(Shift::holds).toList();
        Set<String> seats = new HashSet<>();
        Set<String> people = new HashSet<>();
        List<Leave> leaves = f.unit.tx().read(em -> Rows.leaves(em, "豫0481", java.util.Optional.empty(), FROM))
                .stream().map(LeaveRow::leave).toList();
        for (Shift shift : held) {
            assertTrue("a seat twice", seats.add(shift.slot().key() + shift.seat()));
            assertTrue("a person twice", people.add(shift.slot().key() + shift.person()));
            assertTrue("a seat that is not there", shift.seat() >= 1 && shift.seat() <= 2);
            assertFalse("rostered while on leave", leaves.stream()
                    .anyMatch(leave -> leave.person().equals(shift.person()) && leave.covers(shift.slot())));
        }
        for (Shift shift : all) {
            if (shift.origin() == ShiftOrigin.COVER) {
                Shift first = byId.get(shift.before());
                assertFalse("a cover of a cover", first.origin() == ShiftOrigin.COVER);
            }
            if (shift.origin() == ShiftOrigin.SWAP) {
                Shift before = byId.get(shift.before());
                assertEquals("a swap keeps its slot", before.slot(), shift.slot());
                assertEquals("its former shift gave way", ShiftState.SWAPPED, before.state());
                assertFalse("a swap of a swap", before.origin() == ShiftOrigin.SWAP);
            }
        }
        proposals(byId);
    }

    private void proposals(Map<String, Shift> byId) {
        Map<String, Integer> proposed = new HashMap<>();
        for (RosterBook.Proposal proposal : f.book.proposals(Fixture.COORDINATOR)) {
            for (Shift shift : List.of(proposal.mine(), proposal.theirs())) {
                assertEquals("one open proposal per shift", 1, (int) proposed.merge(shift.id(), 1, Integer::sum));
                assertEquals("an open proposal is about planned shifts", ShiftState.PLANNED,
                        byId.get(shift.id()).state());
            }
        }
    }

    private List<Shift> shifts() {
        return f.unit.tx().read(em -> Rows.shifts(em, "豫0481", FROM, FROM.plusDays(DAYS))).stream()
                .map(ShiftRow::shift).toList();
    }

    private String anyShift() {
        List<Shift> all = shifts();
        return all.isEmpty() ? "none" : any(all).id();
    }

    private String anyHeld() {
        List<Shift> held = shifts().stream().filter(Shift::holds).toList();
        return held.isEmpty() ? "none" : any(held).id();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
