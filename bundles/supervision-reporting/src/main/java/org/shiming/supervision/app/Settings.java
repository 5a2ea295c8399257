package org.shiming.supervision.app;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The court's own settings, checked once; a bad value fails activation naming PID and key. */
@Component(service = Settings.class, configurationPid = Settings.PID)
@Designate(ocd = Settings.Config.class)
public final class Settings {
    static final String PID = "org.shiming.supervision";
    private static final int MAX_BATCH = 5000;
    private static final int MAX_POLL = 3600;

    private final Config config;

    /** What an operator may set. */
    @ObjectClassDefinition(name = "Shiming supervision reporting")
    public @interface Config {
        /** @return how many facts are taken in one transaction */
        @AttributeDefinition(name = "Facts per transaction, 1 to 5000")
        int batchEntries() default 500;

        /** @return how often feeds are looked at without a bell, in seconds */
        @AttributeDefinition(name = "Poll period in seconds, 1 to 3600")
        int pollSeconds() default 5;

        /** @return the court's full name on papers */
        @AttributeDefinition(name = "Court name on papers")
        String courtName() default "舞钢市人民法院";
    }

    /**
     * Checks the settings.
     *
     * @param config the settings
     */
    @Activate
    public Settings(Config config) {
        range("batchEntries", config.batchEntries(), MAX_BATCH);
        range("pollSeconds", config.pollSeconds(), MAX_POLL);
        if (config.courtName().isBlank()) {
            throw new IllegalArgumentException(PID + ": courtName: empty");
        }
        this.config = config;
    }

    /** @return the settings */
    public Config config() {
        return config;
    }

    private static void range(String key, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(PID + ": " + key + ": not between 1 and " + most);
        }
    }
}
