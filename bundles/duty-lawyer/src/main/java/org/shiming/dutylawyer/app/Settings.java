package org.shiming.dutylawyer.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.shiming.dutylawyer.domain.DutyHours;
import org.shiming.dutylawyer.domain.Rates;
import org.shiming.dutylawyer.domain.RosterRules;
import org.shiming.support.crypto.FieldCipher;

/** The court's own settings, checked once; a bad value fails activation naming PID and key. */
@Component(service = Settings.class, configurationPid = Settings.PID)
@Designate(ocd = Settings.Config.class)
public final class Settings {
    /** Without a hyphen: the file reader takes a hyphenated name for a factory and its instance. */
    static final String PID = "org.shiming.dutylawyer";

    private final Config config;
    private final RosterRules rules;
    private final Rates rates;
    private final FieldCipher cipher;

    /** What an operator may set. */
    @ObjectClassDefinition(name = "Shiming duty lawyers")
    public @interface Config {
        /** @return the morning, court time */
        @AttributeDefinition(name = "Morning", description = "HH:mm-HH:mm")
        String morning() default "08:30-12:00";

        /** @return the afternoon, court time */
        @AttributeDefinition(name = "Afternoon", description = "HH:mm-HH:mm")
        String afternoon() default "14:30-18:00";

        /** @return how many people a half-day has */
        @AttributeDefinition(name = "Seats per half-day")
        int seatsPerHalfDay() default 2;

        /** @return how early one may sign in, in minutes */
        @AttributeDefinition(name = "Sign in so many minutes before the begin")
        int signInMinutes() default 30;

        /** @return how far ahead the template is applied by itself, in days; 0 for never */
        @AttributeDefinition(name = "Apply the template so many days ahead")
        int rosterAheadDays() default 14;

        /** @return where the lawyer on duty sits */
        @AttributeDefinition(name = "Place of duty")
        String place() default "诉讼服务中心律师接待室";

        /** @return rates as version:from:half-day yuan:session yuan */
        @AttributeDefinition(name = "Rates", description = "version:yyyy-MM-dd:yuan per half-day:yuan per session")
        String[] rates() default {"2026-1:2026-01-01:150.00:50.00"};

        /** @return a list of people read once into an empty list, empty for none */
        @AttributeDefinition(name = "File with the first list of people")
        String peopleFile() default "";

        /** @return a weekly template read once with the list, empty for none */
        @AttributeDefinition(name = "File with the first weekly template")
        String templateFile() default "";

        /** @return the court's full name on papers */
        @AttributeDefinition(name = "Court name on papers")
        String courtName() default "舞钢市人民法院";

        /** @return the key file for names kept at rest */
        @AttributeDefinition(name = "Field key file")
        String fieldKeyFile() default "etc/shiming-field.key";
    }

    /** @param config the settings, checked here */
    @Activate
    public Settings(Config config) {
        this.config = config;
        check("seatsPerHalfDay", config.seatsPerHalfDay() >= 1 && config.seatsPerHalfDay() <= 20);
        check("signInMinutes", config.signInMinutes() >= 0 && config.signInMinutes() <= 240);
        check("rosterAheadDays", config.rosterAheadDays() >= 0 && config.rosterAheadDays() <= 92);
        this.rules = named("morning, afternoon", () -> new RosterRules(
                DutyHours.parse(config.morning(), config.afternoon()), config.seatsPerHalfDay()));
        this.rates = named("rates", () -> new Rates(Arrays.stream(config.rates()).map(Rates::parse).toList()));
        this.cipher = cipher(config.fieldKeyFile());
    }

    /** @return the plain settings */
    public Config config() {
        return config;
    }

    /** @return who may be rostered when */
    public RosterRules rules() {
        return rules;
    }

    /** @return when the halves begin and end */
    public DutyHours hours() {
        return rules.hours();
    }

    /** @return the rates of honoraria */
    public Rates rates() {
        return rates;
    }

    /** @param plain a name @return the name as it is kept */
    public String seal(String plain) {
        return Base64.getEncoder().encodeToString(cipher.encrypt(plain.getBytes(StandardCharsets.UTF_8)));
    }

    /** @param sealed a name as it is kept @return the name */
    public String open(String sealed) {
        return new String(cipher.decrypt(Base64.getDecoder().decode(sealed)), StandardCharsets.UTF_8);
    }

    static Path path(String file) {
        return Path.of(System.getProperty("karaf.base", "")).resolve(file);
    }

    private static void check(String key, boolean good) {
        if (!good) {
            throw new IllegalArgumentException(PID + ": " + key + ": out of range");
        }
    }

    private static <T> T named(String key, Supplier<T> make) {
        try {
            return make.get();
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(PID + ": " + key + ": " + wrong.getMessage(), wrong);
        }
    }

    private static FieldCipher cipher(String file) {
        try {
            return FieldCipher.ofFile(path(file));
        } catch (IOException away) {
            throw new IllegalArgumentException(PID + ": fieldKeyFile: " + away.getMessage(), away);
        }
    }
}
