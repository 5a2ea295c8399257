package org.shiming.expertpool.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.shiming.expertpool.domain.Fields;
import org.shiming.support.crypto.FieldCipher;

/** The court's own settings, checked once; a bad value fails activation naming PID and key. */
@Component(service = Settings.class, configurationPid = Settings.PID)
@Designate(ocd = Settings.Config.class)
public final class Settings {
    static final String PID = "org.shiming.expertpool";

    private final Config config;
    private final Fields fields;
    private final List<String> rooms;
    private final FieldCipher cipher;

    /** What an operator may set. */
    @ObjectClassDefinition(name = "Shiming expert pool")
    public @interface Config {
        /** @return further external fields, as code:label */
        @AttributeDefinition(name = "Further fields", description = "code:label")
        String[] fields() default {};

        /** @return the rooms */
        @AttributeDefinition(name = "Rooms")
        String[] rooms() default {"释明一室", "释明二室"};

        /** @return hours before a booking at which all are reminded, moved into working hours */
        @AttributeDefinition(name = "Remind so many hours before")
        int remindHours() default 24;

        /** @return for how many minutes a counsellor is called */
        @AttributeDefinition(name = "Minutes of a counsellor called at once")
        int callMinutes() default 60;

        /** @return how often bookings are looked at, in seconds */
        @AttributeDefinition(name = "Watch period in seconds")
        int watchSeconds() default 300;

        /** @return the key file for what is kept at rest */
        @AttributeDefinition(name = "Field key file")
        String fieldKeyFile() default "etc/shiming-field.key";
    }

    /**
     * Checks the settings.
     *
     * @param config the settings
     */
    @Activate
    public Settings(Config config) {
        this.config = config;
        try {
            this.fields = Fields.with(lines(config.fields()));
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(PID + ": fields: " + wrong.getMessage(), wrong);
        }
        this.rooms = lines(config.rooms());
        if (rooms.isEmpty() || rooms.stream().anyMatch(room -> room.length() > 40)) {
            throw new IllegalArgumentException(PID + ": rooms: at least one, each up to 40 characters");
        }
        if (config.watchSeconds() < 1 || config.remindHours() < 1 || config.callMinutes() < 1
                || config.callMinutes() > 480) {
            throw new IllegalArgumentException(PID + ": watchSeconds, remindHours, callMinutes: out of range");
        }
        this.cipher = cipher(config.fieldKeyFile());
    }

    /** @return the plain settings */
    public Config config() {
        return config;
    }

    /** @return the fields of the pool */
    public Fields fields() {
        return fields;
    }

    /** @return the rooms */
    public List<String> rooms() {
        return rooms;
    }

    /** @return the cipher for what is kept at rest */
    public FieldCipher cipher() {
        return cipher;
    }

    private static List<String> lines(String[] lines) {
        return Arrays.stream(lines).map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static FieldCipher cipher(String file) {
        try {
            Path path = Path.of(file);
            String base = System.getProperty("karaf.base");
            return FieldCipher.ofFile(path.isAbsolute() || base == null ? path : Path.of(base).resolve(path));
        } catch (IOException away) {
            throw new IllegalArgumentException(PID + ": fieldKeyFile: " + away.getMessage(), away);
        }
    }
}
