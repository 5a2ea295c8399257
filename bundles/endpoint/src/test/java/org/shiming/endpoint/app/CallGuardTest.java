package org.shiming.endpoint.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.Optional;
import org.junit.Test;

public class CallGuardTest {
    @Test
    public void aCallThatDidNotComeByTheDoorIsABug() {
        CallGuard guard = new CallGuard(Optional::empty);
        IllegalStateException bug = assertThrows(IllegalStateException.class, guard::call);
        assertEquals("a call that did not come by the door", bug.getMessage());
    }
}
