package org.shiming.browser;

import java.time.Duration;
import org.shiming.itests.running.RunningDistribution;
import org.shiming.itests.running.Unpacking;

/** One distribution with the demonstration for all journeys; started by the first, stopped with the JVM. */
final class Court {
    private static RunningDistribution running;

    private Court() {}

    static synchronized RunningDistribution running() {
        if (running == null) {
            RunningDistribution started = Unpacking.named("journeys").withDemo().start();
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            started.await("the reference host and the judge's plug-in", Duration.ofSeconds(90),
                    () -> started.answers().get("/host/login").statusCode() == 200
                            && started.answers().get("/shiming/services").body().contains("judge-explanation"));
            running = started;
        }
        return running;
    }

    static Browsing enter(String login, String journey) {
        Browsing browsing = new Browsing(running().address(), journey);
        browsing.enter(login);
        return browsing;
    }
}
