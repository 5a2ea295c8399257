package org.shiming.leaderassignment.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.shiming.api.matters.Direction.Kind;

public class StageTest {
    private static final Limits LIMITS = new Limits(1, 5, 10, 22, 120);
    private static final LocalDate START = LocalDate.parse("2026-11-10");

    @Test
    public void aNewItemOwesEveryStageAndAClosedOneNone() {
        assertEquals(List.of(Stage.values()), Stage.owed(Some.item(Kind.LEADER, State.ASSIGNED)));
        assertEquals(List.of(), Stage.owed(Some.item(Kind.LEADER, State.CLOSED)));
    }

    @Test
    public void meetingAndReplyEndTheirStages() {
        assertEquals(List.of(Stage.PROGRESS, Stage.CLOSE),
                Stage.owed(Some.item(Kind.LEADER, State.HANDLING, StepKind.MEET)));
        assertEquals(List.of(Stage.CLOSE), Stage.owed(Some.item(Kind.LEADER, State.REPLIED, StepKind.REPLY)));
        assertEquals(List.of(Stage.MEET, Stage.CLOSE), Stage.owed(Some.item(Kind.DESIGNATED, State.HANDLING)));
    }

    @Test
    public void limitsAreTheCourtsAndTheLastOneWhoeverAssignsMaySet() {
        Item item = Some.item(Kind.LEADER, State.HANDLING);
        assertEquals(1, Stage.SCREEN.deadline(item, LIMITS, START).workingDays());
        assertEquals(5, Stage.MEET.deadline(item, LIMITS, START).workingDays());
        assertEquals(10, Stage.PROGRESS.deadline(item, LIMITS, START).workingDays());
        assertEquals(22, Stage.CLOSE.deadline(item, LIMITS, START).workingDays());
    }

    @Test
    public void anExtensionMovesEveryLimitButTheScreening() {
        Item longer = Some.item(Kind.LEADER, State.HANDLING).extended(3);
        assertEquals(1, Stage.SCREEN.deadline(longer, LIMITS, START).workingDays());
        assertEquals(8, Stage.MEET.deadline(longer, LIMITS, START).workingDays());
        assertEquals(25, Stage.CLOSE.deadline(longer, LIMITS, START).workingDays());
    }

    @Test
    public void limitsThatDoNotGrowAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Limits(6, 5, 10, 22, 120));
        assertThrows(IllegalArgumentException.class, () -> new Limits(1, 5, 10, 22, 20));
        assertThrows(IllegalArgumentException.class, () -> new Limits(-1, 5, 10, 22, 120));
    }
}
