package org.shiming.leaderassignment.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.shiming.leaderassignment.domain.Limits;
import org.shiming.support.crypto.FieldCipher;

/** The court's own settings, checked once; a bad value fails activation naming PID and key. */
@Component(service = Settings.class, configurationPid = Settings.PID)
@Designate(ocd = Settings.Config.class)
public final class Settings {
    static final String PID = "org.shiming.leaderassignment";

    private final Config config;
    private final Limits limits;
    private final Set<String> deputies;
    private final FieldCipher cipher;

    /** What an operator may set; every limit in working days from the day of assignment. */
    @ObjectClassDefinition(name = "Shiming leader assignment")
    public @interface Config {
        /** @return to be screened */
        @AttributeDefinition(name = "Working days until screened")
        int screenWorkingDays() default 1;

        /** @return the party to be met */
        @AttributeDefinition(name = "Working days until the party is met")
        int meetWorkingDays() default 5;

        /** @return progress to be told */
        @AttributeDefinition(name = "Working days until progress is told")
        int progressWorkingDays() default 10;

        /** @return all to be done, where no time is set */
        @AttributeDefinition(name = "Working days until closed")
        int closeWorkingDays() default 22;

        /** @return the longest time that may be set, extensions included */
        @AttributeDefinition(name = "Longest time in working days")
        int maxWorkingDays() default 120;

        /** @return working days before a last day from which the owner is reminded */
        @AttributeDefinition(name = "Remind so many working days before")
        int remindWorkingDays() default 1;

        /** @return how often limits are looked at, in seconds */
        @AttributeDefinition(name = "Watch period in seconds")
        int watchSeconds() default 300;

        /** @return who may act for whom, as deputy:principal */
        @AttributeDefinition(name = "Deputies", description = "deputy:principal, identifiers of persons")
        String[] deputies() default {};

        /** @return the court's full name on papers */
        @AttributeDefinition(name = "Court name on papers")
        String courtName() default "舞钢市人民法院";

        /** @return the key file for items kept at rest */
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
        this.limits = limits(config);
        this.deputies = deputies(config.deputies());
        if (config.watchSeconds() < 1 || config.remindWorkingDays() < 0) {
            throw new IllegalArgumentException(PID + ": watchSeconds, remindWorkingDays: out of range");
        }
        this.cipher = cipher(config.fieldKeyFile());
    }

    /** @return the plain settings */
    public Config config() {
        return config;
    }

    /** @return the limits */
    public Limits limits() {
        return limits;
    }

    /**
     * Whether somebody may act for somebody else.
     *
     * @param deputy who acts
     * @param principal for whom
     * @return true if that was set
     */
    public boolean mayActFor(String deputy, String principal) {
        return deputies.contains(deputy + ":" + principal);
    }

    /** @return the cipher for items at rest */
    public FieldCipher cipher() {
        return cipher;
    }

    private static Limits limits(Config config) {
        try {
            return new Limits(config.screenWorkingDays(), config.meetWorkingDays(), config.progressWorkingDays(),
                    config.closeWorkingDays(), config.maxWorkingDays());
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(PID + ": …WorkingDays: " + wrong.getMessage(), wrong);
        }
    }

    private static Set<String> deputies(String[] lines) {
        Set<String> pairs = Arrays.stream(lines).map(String::strip).filter(line -> !line.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
        for (String pair : pairs) {
            if (!pair.matches("[^:\\s]{1,64}:[^:\\s]{1,64}")) {
                throw new IllegalArgumentException(PID + ": deputies: not deputy:principal: " + pair);
            }
        }
        return Set.copyOf(pairs);
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
