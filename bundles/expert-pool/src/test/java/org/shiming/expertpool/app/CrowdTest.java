package org.shiming.expertpool.app;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.expertpool.domain.StepKind;

/** Many clerks at once. */
public class CrowdTest {
    private static final int CLERKS = 32;
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void of32OnTheLastSlotOneWinsAndTheOthersAreToldWhy() throws Exception {
        try (Fixture fixture = new Fixture(folder.getRoot().toPath())) {
            List<String> bookings = new ArrayList<>();
            for (int i = 0; i < CLERKS; i++) {
                fixture.engaged("E" + i, "labour", "");
                bookings.add(fixture.requested("M" + i, "E" + i));
                fixture.step(Fixture.STAFF, bookings.get(i), StepKind.CONTACT).orFault();
            }
            ExecutorService clerks = Executors.newFixedThreadPool(CLERKS);
            List<Future<String>> answers = new ArrayList<>();
            for (String booking : bookings) {
                answers.add(clerks.submit(() -> Fixture.code(fixture.confirm(booking, Fixture.slot(2, "释明一室")))));
            }
            List<String> codes = new ArrayList<>();
            for (Future<String> answer : answers) {
                codes.add(answer.get());
            }
            clerks.shutdown();
            assertEquals(1, codes.stream().filter("DONE"::equals).count());
            assertEquals(CLERKS - 1, codes.stream().filter("SLOT_TAKEN"::equals).count());
        }
    }
}
