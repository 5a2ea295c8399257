package org.shiming.door.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.Designate;
import org.shiming.api.value.CourtCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The door's configuration, checked once for all of its components. */
@Component(service = DoorSettings.class, configurationPid = DoorSettings.PID)
@Designate(ocd = DoorConfig.class)
public final class DoorSettings {
    /** The configuration's name. */
    public static final String PID = "org.shiming.door";

    private static final Logger LOG = LoggerFactory.getLogger(DoorSettings.class);

    private final DoorConfig config;

    /** @param config as the operator wrote it */
    @Activate
    public DoorSettings(DoorConfig config) {
        this.config = config;
        between("sessionMinutes", config.sessionMinutes(), 1, 24 * 60);
        between("credentialCacheSeconds", config.credentialCacheSeconds(), 0, 3_600);
        between("failuresBeforeLock", config.failuresBeforeLock(), 1, 100);
        between("lockSeconds", config.lockSeconds(), 1, 3_600);
        between("holdSeconds", config.holdSeconds(), 0, 120);
        between("startupSeconds", config.startupSeconds(), 0, 600);
        between("maxParked", config.maxParked(), 1, 10_000);
        between("defaultBodyBytes", config.defaultBodyBytes(), 1_024, config.maxBodyBytes());
        between("maxBodyBytes", config.maxBodyBytes(), 1_024, 1L << 30);
        between("bodySeconds", config.bodySeconds(), 1, 600);
        between("bufferedMiB", config.bufferedMiB(), 1, 4_096);
        between("healthCheckSeconds", config.healthCheckSeconds(), 1, 60);
        if (!List.of("auto", "always").contains(config.secureCookie())) {
            throw new IllegalArgumentException(PID + ": secureCookie is auto or always");
        }
        court();
    }

    /** Keeps the door in place when the file changes: a restart of the context would refuse callers for a moment. */
    @Modified
    public void modified() {
        LOG.info("{} has changed; the door takes it over at the next start", PID);
    }

    /** @return the values as written */
    public DoorConfig values() {
        return config;
    }

    /** @return the court of users whose entry names none */
    public Optional<CourtCode> court() {
        return config.courtCode().isBlank() ? Optional.empty() : Optional.of(new CourtCode(config.courtCode().strip()));
    }

    /** @return how long callers are held */
    public Duration hold() {
        return Duration.ofSeconds(config.holdSeconds());
    }

    /**
     * A configured path.
     *
     * @param path absolute, or relative to Karaf's base
     * @return where it is
     */
    public static Path file(String path) {
        if (path.startsWith("etc/") && System.getProperty("karaf.etc") != null) {
            return Path.of(System.getProperty("karaf.etc")).resolve(path.substring(4));
        }
        return Path.of(System.getProperty("karaf.base", ".")).resolve(path);
    }

    /** @param text names with commas between @return the names */
    public static List<String> names(String text) {
        return Arrays.stream(text.split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    private static void between(String key, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(PID + ": " + key + " is " + value + ", allowed are " + least + " to "
                    + most);
        }
    }
}
