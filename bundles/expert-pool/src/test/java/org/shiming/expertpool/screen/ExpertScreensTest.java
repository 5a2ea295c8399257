package org.shiming.expertpool.screen;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.shiming.api.identity.Role;
import org.shiming.api.screen.Screen;
import org.shiming.expertpool.domain.BookingState;
import org.shiming.expertpool.domain.ExpertState;
import org.shiming.expertpool.domain.ExpertStep;
import org.shiming.expertpool.domain.StepKind;

public class ExpertScreensTest {
    private static final List<Screen> ALL = List.of(new ExpertScreens.Pool(), new ExpertScreens.Board(),
            new ExpertScreens.Mine());

    @Test
    public void everyScreenHasItsModuleAndAnIdentifierOfItsOwn() throws IOException {
        for (Screen screen : ALL) {
            assertTrue(screen.id(), screen.id().matches("[a-z][a-z-]+"));
            String module = module(screen.module());
            assertTrue(screen.module(), module.contains("export default class"));
            assertFalse("no style attribute (CSP)", module.contains("style=\""));
            assertFalse("no address outside", module.contains("http://") || module.contains("https://"));
            assertEquals(Screen.Slot.NAV, screen.slot());
            assertTrue(screen.title().length() > 3 && screen.order() > 0);
        }
        assertEquals(3, ALL.stream().map(Screen::id).distinct().count());
    }

    @Test
    public void expertsAndCounsellorsGetTheirOwnBookingsOnly() {
        assertEquals(Set.of(Role.EXPERT, Role.COUNSELLOR), ALL.get(2).roles());
        for (Screen screen : ALL.subList(0, 2)) {
            assertFalse(screen.roles().contains(Role.EXPERT) || screen.roles().contains(Role.COUNSELLOR));
            assertTrue(screen.roles().contains(Role.CENTRE_STAFF));
        }
    }

    @Test
    public void everyStepThatAPersonTakesHasItsButtonAndEveryStateItsFilter() throws IOException {
        for (StepKind kind : StepKind.values()) {
            boolean byPerson = !Set.of(StepKind.REQUEST, StepKind.CALL, StepKind.REMIND).contains(kind);
            assertEquals(kind.name(), byPerson, module("booking.js").contains("  " + kind.name() + ": {"));
        }
        for (BookingState state : BookingState.values()) {
            assertTrue(state.name(), module("board.js").contains("['" + state.name() + "'"));
        }
        for (ExpertState state : ExpertState.values()) {
            assertTrue(state.name(), module("pool.js").contains("['" + state.name() + "'"));
        }
        for (ExpertStep step : ExpertStep.values()) {
            assertEquals(step.name(), step != ExpertStep.NOMINATE,
                    module("pool.js").contains(" " + step.name() + ": '"));
        }
    }

    private static String module(String name) throws IOException {
        try (var in = ExpertScreensTest.class.getResourceAsStream("/screen/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
