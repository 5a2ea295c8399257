package org.shiming.itests;

import org.junit.Test;
import org.shiming.itests.running.RunningDistribution;
import org.shiming.itests.running.Unpacking;

/** The embedded database and a power failure. */
public class KillIT {
    @Test
    public void everyAcknowledgedWriteSurvivesSigkill() throws InterruptedException {
        try (RunningDistribution distribution = Unpacking.named("kill").withDemo().start()) {
            new KillDrill(distribution).run();
        }
    }
}
