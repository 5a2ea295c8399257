package org.shiming.operations.shell;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.junit.Test;

public class CommandsTest {
    @Test
    public void operatorsFindThemByTheNamesThatTheManualUses() {
        assertEquals("shiming:status", named(StatusCommand.class));
        assertEquals("shiming:rehearse", named(RehearseCommand.class));
    }

    @Test
    public void aRehearsalNeedsTheBundle() throws NoSuchFieldException {
        assertTrue(RehearseCommand.class.getDeclaredField("bundle").getAnnotation(Argument.class).required());
    }

    private static String named(Class<?> command) {
        Command annotation = command.getAnnotation(Command.class);
        return annotation.scope() + ":" + annotation.name();
    }
}
